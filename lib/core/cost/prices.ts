import { type Known, unknown } from '../known.ts';

/** What a cluster's resources cost by the hour; a price that nobody has set is unknown, never 0. */
export type Prices = {
  /** The ISO 4217 code of both prices; absent where none is set. */
  readonly currency?: string;
  /** One GiB of requested memory for an hour. */
  readonly memoryGibHour: Known<number>;
  /** One requested processor for an hour. */
  readonly coreHour: Known<number>;
};

/** Nothing has a price: sums stay in bytes. */
export const NO_PRICES: Prices = {
  memoryGibHour: unknown('no price of memory is set', 'Set HEADROOM_PRICE_MEMORY_GIB_HOUR and HEADROOM_CURRENCY'),
  coreHour: unknown('no price of processors is set', 'Set HEADROOM_PRICE_CORE_HOUR and HEADROOM_CURRENCY'),
};
