import { NO_PRICES, type Prices } from '#lib/core/cost/prices.ts';
import { from, type Known, known } from '#lib/core/known.ts';
import type { Env } from './env.ts';

const price = (set: number | undefined, name: keyof Env, otherwise: Known<number>): Known<number> =>
  set === undefined ? otherwise : known(set, from('person', name));

/** The prices that the environment sets; those it does not set are unknown. */
export const pricesOf = (env: Env): Prices => ({
  ...(env.HEADROOM_CURRENCY === undefined ? {} : { currency: env.HEADROOM_CURRENCY }),
  memoryGibHour: price(env.HEADROOM_PRICE_MEMORY_GIB_HOUR, 'HEADROOM_PRICE_MEMORY_GIB_HOUR', NO_PRICES.memoryGibHour),
  coreHour: price(env.HEADROOM_PRICE_CORE_HOUR, 'HEADROOM_PRICE_CORE_HOUR', NO_PRICES.coreHour),
});
