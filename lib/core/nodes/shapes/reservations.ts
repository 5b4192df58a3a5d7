import { GiB, MiB } from '../../units/bytes.ts';

/** A band of a scale that takes another share of each part: up to `to`, so many ten-thousandths. */
type Band = { readonly to: number; readonly share: number };

/** What a scale takes of an amount; each band is floored, as the services do in whole units. */
function taken(amount: number, bands: readonly Band[]): number {
  let from = 0;
  let sum = 0;
  for (const { to, share } of bands) {
    if (amount > from) sum += Math.floor(((Math.min(amount, to) - from) * share) / 10_000);
    from = to;
  }
  return sum;
}

/**
 * Millicores that EKS and GKE keep: 6 % of the first processor, 1 % of the second, 0.5 % of the next two, 0.25 % of the rest.
 * Source: amazon-eks-ami nodeadm/internal/kubelet/config.go (2026-07-23). Example: 4 processors: 60 + 10 + 10 = 80.
 */
export const tieredCpu = (cores: number): number =>
  taken(cores * 1000, [
    { to: 1000, share: 600 },
    { to: 2000, share: 100 },
    { to: 4000, share: 50 },
    { to: Number.POSITIVE_INFINITY, share: 25 },
  ]);

/**
 * Bytes that GKE keeps, and AKS before 1.29: 255 MiB under 1 GiB, else 25 / 20 / 10 / 6 / 2 % of 4, 8, 16, 128 GiB and the rest.
 * Source: GKE "Plan node sizes"; azure-aks-docs node-resource-reservations.md (2026-06-11). Example: 8 GiB: 1,024 + 819.2 MiB.
 */
export const tieredMemory = (capacity: number): number =>
  capacity < GiB
    ? 255 * MiB
    : taken(capacity, [
        { to: 4 * GiB, share: 2500 },
        { to: 8 * GiB, share: 2000 },
        { to: 16 * GiB, share: 1000 },
        { to: 128 * GiB, share: 600 },
        { to: Number.POSITIVE_INFINITY, share: 200 },
      ]);

/** Bytes that EKS keeps: 11 MiB a pod and 255 MiB. Source: as `tieredCpu`. Example: 58 pods: 893 MiB. */
export const eksMemory = (maxPods: number): number => (11 * maxPods + 255) * MiB;

/** Bytes that AKS keeps from 1.29 on: 20 MiB a pod and 50 MiB, at most a quarter. Source: as `tieredMemory`. */
export const aksMemory = (capacity: number, maxPods: number): number =>
  Math.min((20 * maxPods + 50) * MiB, Math.floor(capacity / 4));

/**
 * Millicores that AKS keeps. The service lists 1, 2, 4, 8, 16, 32 and 64 processors; between them 20 m and later 10 m a processor meet
 * every listed row. Source: as `tieredMemory`.
 */
export function aksCpu(cores: number): number {
  if (cores <= 1) return 60;
  return cores <= 4 ? 100 + 20 * (cores - 2) : 140 + 10 * (cores - 4);
}

/**
 * GiB that OpenShift keeps when it sizes by itself, from the whole GiB that `free -g` shows: 1 up to 8, and 6 % up to 128, then 2 %;
 * rounded to whole GiB. Source: machine-config-operator kubelet-auto-sizing.yaml (2026-08-20), whose bands meet at 120 with the
 * amount of 112. Example: 62: 1 + 3.24 → 4.
 */
export function openshiftMemory(freeGib: number): number {
  const above = Math.max(0, freeGib - 8);
  const kept = above <= 120 ? 1 + above * 0.06 : 1 + 6.72 + (above - 112) * 0.02;
  return Math.floor(kept + 0.5);
}

/** Millicores that OpenShift keeps: 60 and 12 for every further processor, never below 500. Source: as `openshiftMemory`. */
export const openshiftCpu = (cores: number): number =>
  Math.max(500, cores <= 1 ? 60 : Math.round((0.06 + 0.012 * (cores - 1)) * 100) * 10);

/**
 * Bytes that the kernel keeps of a Google machine before the node reports its capacity.
 * Source: cluster-autoscaler gce_reserved.go (2026-08-22), Linux on amd64. Example: 16 GiB: 365 MiB.
 */
export function gceKernel(physical: number, distribution: 'cos' | 'ubuntu' = 'cos'): number {
  const base =
    Math.floor(physical / 64) + 16 * MiB + (physical > 3 * GiB ? 64 * MiB : 0) + (physical <= 8 * GiB ? 8 * MiB : 0);
  const swiotlb = Math.floor(Math.min(0.00175 * physical, 248 * MiB));
  return base + swiotlb + (distribution === 'ubuntu' ? 4 * MiB : 0);
}
