import { GiB, KiB, MiB } from '../units/bytes.ts';
import { alignDown } from './vm.ts';

/** Defaults grow by 30 % on 64 bits, in whole words. Source: globalDefinitions.hpp `ScaleForWordSize`. */
export const forWordSize = (size: number): number => alignDown(Math.floor((size * 13) / 10), 8);

/** 124.8 MiB: the heap of a machine that is neither small nor large. */
export const DEFAULT_MAX_HEAP = forWordSize(96 * MiB);

/** The old generation's default size, 5.2 MiB; its flag is gone since 24. */
export const DEFAULT_OLD_SIZE = forWordSize(4 * MiB);

/** The lowest address of a heap that is asked for. */
export const HEAP_BASE = 2 * GiB;

/** A card-table page must cover whole heap pages: 512-byte cards times the page. */
export const cardTableAlignment = (pageBytes: number): number => 512 * pageBytes;

export const SERIAL_SPACE = 64 * KiB;
export const PARALLEL_SPACE = 512 * KiB;
export const Z_GRANULE = 2 * MiB;
