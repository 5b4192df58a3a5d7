import { type Bytes, bytes, mib, roundDown, roundUp } from '../units/bytes.ts';
import { toQuantity } from '../units/format.ts';

const STEP = mib(16);

/** At least this much, in steps of 16 MiB, as Kubernetes takes it: `1504Mi`. */
export const atLeast = (size: number): string => toQuantity(roundUp(bytes(Math.ceil(size)), STEP));

/** At most this much as HotSpot takes it: `-Xmx1504m`; never below 16 MiB. */
export const heapAtMost = (size: number): string =>
  `-Xmx${Math.max(STEP, roundDown(bytes(Math.max(0, Math.floor(size))), STEP)) / mib(1)}m`;

/** What the two differ by, for sentences that name an excess. */
export const excess = (over: number, under: number): Bytes => bytes(over - under);

/** A share from 0 to 1 as a whole percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Processors that a CPU limit gives a JVM: whole ones, rounded up. Source: `os::active_processor_count` of HotSpot. */
export const cpusOf = (limit: number): number => Math.max(1, Math.ceil(limit / 1000));

/** Millicores as people write them: `500m`, `2`. */
export const formatCpus = (cpu: number): string => (cpu % 1000 === 0 ? `${cpu / 1000}` : `${cpu}m`);
