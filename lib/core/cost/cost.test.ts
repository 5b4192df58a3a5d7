import { from, known } from '#lib/core/known.ts';
import { GiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { formatMoney } from './money.ts';
import { cpuCost, memoryCost, monthlyCost } from './monthly-cost.ts';
import { NO_PRICES, type Prices } from './prices.ts';

const price = (amount: number) => known(amount, from('person'));
const prices: Prices = { currency: 'EUR', memoryGibHour: price(0.004), coreHour: price(0.03) };
const memoryOnly: Prices = { ...prices, coreHour: NO_PRICES.coreHour };

table(
  'what resources cost',
  [
    { cost: memoryCost(10 * GiB, prices), is: '€29.22', why: '10 GiB × 0.004 × 730.5' },
    { cost: memoryCost(0, prices), is: '€0.00', why: 'nothing costs nothing' },
    { cost: cpuCost(2500, prices), is: '€54.79', why: '2.5 × 0.03 × 730.5' },
    { cost: monthlyCost({ memory: 10 * GiB, cpu: 2500 }, prices), is: '€84.01', why: 'both' },
    {
      cost: memoryCost(GiB, NO_PRICES),
      is: 'no price of memory is set',
      why: 'a price that nobody set is not 0',
    },
    {
      cost: monthlyCost({ memory: GiB, cpu: 500 }, memoryOnly),
      is: 'no price of processors is set',
      why: 'half a bill is none',
    },
    {
      cost: memoryCost(GiB, { memoryGibHour: price(1), coreHour: price(1) }),
      is: 'the prices have no currency',
      why: 'a number without a unit is no figure',
    },
  ],
  ({ cost, is, why }) => {
    expect.soft(cost.state === 'known' ? formatMoney(cost.value) : cost.why, why).toBe(is);
  },
);

table(
  'formatMoney',
  [
    { amount: 99.994, currency: 'USD', is: 'US$99.99', why: 'cents below a hundred' },
    { amount: 12_345.6, currency: 'USD', is: 'US$12,346', why: 'none above' },
    { amount: 0.001, currency: 'EUR', is: '<€0.01', why: 'what is not nothing never prints as nothing' },
    { amount: 12, currency: 'XYZ', is: 'XYZ 12.00', why: 'a code without a sign stands itself' },
  ],
  ({ amount, currency, is, why }) => {
    expect.soft(formatMoney({ amount, currency }).replaceAll(/\s/g, ' '), why).toBe(is);
  },
);
