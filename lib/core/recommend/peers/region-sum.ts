import { err, ok, type Result } from '../../result.ts';
import { GiB, MiB } from '../../units/bytes.ts';
import { sizeText } from './size-text.ts';

/** What a caller has set; the rest is filled in with textbook defaults. Bytes. */
export type RegionSumInput = {
  readonly total: number;
  readonly loadedClasses: number;
  readonly threads: number;
  /** 0 to 100. */
  readonly headRoomPercent?: number;
  readonly direct?: number;
  readonly metaspace?: number;
  readonly codeCache?: number;
  readonly stack?: number;
  readonly heap?: number;
};

export type RegionSum = {
  readonly direct: number;
  readonly metaspace: number;
  readonly codeCache: number;
  readonly stacks: number;
  readonly headRoom: number;
  readonly heap: number;
};

const DIRECT = 10 * MiB;
const CODE_CACHE = 240 * MiB;
const STACK = MiB;

/** Decimal bytes. Source: libjvm calc/metaspace.go. */
const METASPACE_BASE = 14_000_000;
const METASPACE_PER_CLASS = 5_800;

/** The threads that libjvm assumes. */
export const DEFAULT_THREADS = 250;

/** Totals above are taken as this. Source: libjvm helper/memory_calculator.go. */
const LARGEST_TOTAL = 64 * 1024 * GiB;

/**
 * The partition of libjvm and of the Cloud Foundry calculator: heap = total − (head room + direct + metaspace + code cache +
 * stack × threads). Errors name what is needed, what is there, and every term.
 * Source: libjvm calc/calculator.go, java-buildpack-memory-calculator calculator/calculator.go.
 *
 * Example: 1 GiB, 100 classes, 2 threads: heap 794,920,672 bytes.
 */
export function regionSum(input: RegionSumInput): Result<RegionSum> {
  const total = Math.min(input.total, LARGEST_TOTAL);
  const direct = input.direct ?? DIRECT;
  const metaspace = input.metaspace ?? METASPACE_BASE + METASPACE_PER_CLASS * input.loadedClasses;
  const codeCache = input.codeCache ?? CODE_CACHE;
  const stack = input.stack ?? STACK;
  const stacks = stack * input.threads;
  const headRoom = Math.trunc(((input.headRoomPercent ?? 0) / 100) * total);
  const fixed = direct + metaspace + codeCache + stacks;
  const terms = `-XX:MaxDirectMemorySize=${sizeText(direct)}, -XX:MaxMetaspaceSize=${sizeText(metaspace)}, -XX:ReservedCodeCacheSize=${sizeText(codeCache)}, -Xss${sizeText(stack)} * ${input.threads} threads`;
  const needs = (which: string, size: number, more: string): Result<never> =>
    err(`${which} memory regions require ${sizeText(size)}, which is more than ${sizeText(total)}: ${more}${terms}`);
  if (fixed > total) return needs('fixed', fixed, '');
  if (fixed + headRoom > total) return needs('non-heap', fixed + headRoom, `${sizeText(headRoom)} headroom, `);
  const heap = input.heap ?? total - fixed - headRoom;
  if (fixed + headRoom + heap > total)
    return needs('all', fixed + headRoom + heap, `-Xmx${sizeText(heap)}, ${sizeText(headRoom)} headroom, `);
  return ok({ direct, metaspace, codeCache, stacks, headRoom, heap });
}

/** Of the classes in an application's archives, those that it is expected to load. Source: libjvm count/, factor 0.35. */
export const expectedClasses = (counted: number, adjustPercent = 100): number =>
  Math.trunc(counted * (adjustPercent / 100) * 0.35);

/** What the Cloud Foundry buildpack takes for an application whose classes it cannot count. */
export const DEFAULT_CLASSES = expectedClasses(18_000);

/** The limit that leaves this heap beside the textbook regions: the partition read backwards. */
export function limitForHeap(heap: number, loadedClasses: number, threads = DEFAULT_THREADS): number {
  return heap + DIRECT + METASPACE_BASE + METASPACE_PER_CLASS * loadedClasses + CODE_CACHE + STACK * threads;
}
