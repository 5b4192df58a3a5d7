import type { Assessment } from '../../assess/assessment.ts';
import { memoryCost } from '../../cost/monthly-cost.ts';
import type { Prices } from '../../cost/prices.ts';
import { type Savings, savingsOf } from '../../cost/savings.ts';
import { known, mapKnown } from '../../known.ts';
import { type Cell, cellOf } from '../cell.ts';
import { type Column, column } from '../column.ts';

const sizeOf =
  (part: keyof Savings) =>
  (assessment: Assessment): Cell =>
    cellOf(mapKnown(savingsOf(assessment), (savings) => savings[part]));

const costOf =
  (part: keyof Savings) =>
  (assessment: Assessment, prices: Prices): Cell => {
    const savings = savingsOf(assessment);
    if (savings.state === 'unknown') return cellOf(savings);
    return cellOf(mapKnown(memoryCost(savings.value[part], prices), ({ amount }) => Math.round(amount * 100) / 100));
  };

const inForce = (_: Assessment, { currency, memoryGibHour }: Prices): Cell =>
  cellOf(currency === undefined ? memoryGibHour : known(currency, { kind: 'person' }));

/** What following the advice changes over all pods, in memory and in money: freed and added stand apart. */
export const SAVINGS: readonly Column[] = [
  column('freedRequestBytes', 'Requests freed', 'bytes', sizeOf('freed')),
  column('addedRequestBytes', 'Requests added', 'bytes', sizeOf('added')),
  column('freedPerMonth', 'Freed by the month', 'money by the month', costOf('freed')),
  column('addedPerMonth', 'Added by the month', 'money by the month', costOf('added')),
  column('currency', 'Currency', 'text', inForce),
];
