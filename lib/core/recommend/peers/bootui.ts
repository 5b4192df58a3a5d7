import { MiB } from '../../units/bytes.ts';

/** What BootUI's tuning panel sees. Bytes. */
export type BootUiInput = {
  readonly total: number;
  readonly threads: number;
  readonly classes: number;
  readonly direct: number;
  readonly headRoomPercent: number;
};

const wholeMiB = (size: number): number => Math.ceil(size / MiB) * MiB;

/**
 * BootUI: libjvm's partition with live figures and a quarter more metaspace. The heap is undefined when under 1 MiB is left.
 * Source: jdubois/boot-ui MemoryCalculator. Example: 518 MiB, no classes: 10 + 17 + 240 + 250 leave 1 MiB.
 */
export function bootUiPlan({ total, threads, classes, direct, headRoomPercent }: BootUiInput) {
  const metaspace = wholeMiB((14_000_000 + 5_800 * classes) * 1.25);
  const buffers = Math.max(10 * MiB, wholeMiB(direct));
  const fixed = buffers + metaspace + 240 * MiB + Math.max(threads, 250) * MiB;
  const heap = total - fixed - Math.trunc((headRoomPercent / 100) * total);
  return { metaspace, direct: buffers, heap: heap < MiB ? undefined : heap };
}

/** BootUI's burstable request: what is used now + the larger of 15 % and 64 MiB, in steps of 64 MiB, 128 MiB to the limit. */
export function bootUiRequest(used: number, limit: number): number {
  const wanted = Math.ceil((used + Math.max(used * 0.15, 64 * MiB)) / (64 * MiB)) * 64 * MiB;
  return Math.min(limit, Math.max(128 * MiB, wanted));
}
