import { alignDown } from './vm.ts';

/**
 * The cgroup v1 shares that a release reads out of a v2 weight; 100 is the kernel's default and means none.
 * Source: cgroupV2Subsystem_linux.cpp `cpu_shares`; measured on 8u504.
 */
export function sharesOfWeight(weight: number): number {
  const shares = Math.floor((262142 * weight - 1) / 9999) + 2;
  if (shares <= 1024) return shares;
  const below = alignDown(shares, 1024);
  return shares - below <= below + 1024 - shares ? below : below + 1024;
}

/** How a runtime turns shares into a v2 weight: runc until 1.3.1 and crun until 1.22 linear, later ones quadratic. */
export type WeightConversion = 'linear' | 'quadratic';

/**
 * The cpu.weight that a runtime writes for cpu.shares. Worked example: 1,024 shares are a weight of 39, or 100 since.
 * Source: https://github.com/opencontainers/runc/pull/4785, https://github.com/containers/crun/pull/1767.
 */
export function weightOfShares(shares: number, conversion: WeightConversion): number {
  if (conversion === 'linear') return 1 + Math.floor(((shares - 2) * 9999) / 262142);
  if (shares <= 2) return 1;
  if (shares >= 262144) return 10000;
  const log = Math.log2(shares);
  return Math.ceil(10 ** ((log ** 2 + 125 * log) / 612 - 7 / 34));
}
