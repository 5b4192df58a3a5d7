import { MiB } from '../../units/bytes.ts';

/** What Argus sees of a JVM. Bytes; `floor` is the old pool's use, taken for the live set. */
export type ArgusInput = {
  readonly floor: number;
  readonly metaspace: number;
  readonly direct: number;
  readonly codeCache: number;
  readonly threads: number;
};

/**
 * Argus: heap = floor × 1.5, request = heap + metaspace + direct + code cache + 1 MiB a thread, limit = request × 1.25.
 * Source: rlaope/Argus RightsizeRecommender. Example: 512 MiB live, 272 MiB native: 768, 1,040 and 1,300 MiB.
 */
export function argusPlan({ floor, metaspace, direct, codeCache, threads }: ArgusInput) {
  const heap = Math.max(floor, Math.round(floor * 1.5));
  const request = heap + argusNative({ metaspace, direct, codeCache, threads });
  return { heap, request, limit: argusLimit(request) };
}

/** What Argus counts beside the heap. */
export const argusNative = ({ metaspace, direct, codeCache, threads }: Omit<ArgusInput, 'floor'>): number =>
  metaspace + direct + codeCache + threads * MiB;

/** Argus' limit for a request: a quarter more. */
export const argusLimit = (request: number): number => Math.round(request * 1.25);

/** Argus' judgement of a real limit: at risk unless more than a tenth of the heap is left beside it. */
export function argusVerdict(limit: number, heap: number): 'AT_RISK' | 'OK' | 'UNKNOWN' {
  if (limit === 0) return 'UNKNOWN';
  return limit - heap <= Math.round(heap * 0.1) ? 'AT_RISK' : 'OK';
}
