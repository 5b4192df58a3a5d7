import { type Known, known, unknown } from '../known.ts';
import { GiB } from '../units/bytes.ts';
import type { Money } from './money.ts';
import type { Prices } from './prices.ts';

/** Hours of an average month: 365.25 × 24 / 12. */
const HOURS_A_MONTH = 730.5;

const CORE = 1000;

function priced(units: number, price: Known<number>, { currency }: Prices): Known<Money> {
  if (price.state === 'unknown') return price;
  if (currency === undefined) return unknown('the prices have no currency', 'Set HEADROOM_CURRENCY');
  return known({ amount: units * price.value * HOURS_A_MONTH, currency }, price.source);
}

/** The cost of so many bytes of requested memory over a month. Example: 10 GiB at 0.004 a GiB-hour: 29.22. */
export const memoryCost = (size: number, prices: Prices): Known<Money> =>
  priced(size / GiB, prices.memoryGibHour, prices);

/** The cost of so many requested millicores over a month. Example: 2,500 m at 0.03 a core-hour: 54.79. */
export const cpuCost = (millicores: number, prices: Prices): Known<Money> =>
  priced(millicores / CORE, prices.coreHour, prices);

/** The cost of memory and processors together; unknown when either has no price, for half a bill is none. */
export function monthlyCost(
  { memory, cpu }: { readonly memory: number; readonly cpu: number },
  prices: Prices,
): Known<Money> {
  const ofMemory = memoryCost(memory, prices);
  const ofCpu = cpuCost(cpu, prices);
  if (ofMemory.state === 'unknown') return ofMemory;
  if (ofCpu.state === 'unknown') return ofCpu;
  return known({ ...ofMemory.value, amount: ofMemory.value.amount + ofCpu.value.amount }, ofMemory.source);
}
