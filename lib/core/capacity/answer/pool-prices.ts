import type { Money } from '../../cost/money.ts';
import { type Known, known, unknown } from '../../known.ts';
import { shapeNamed } from '../../nodes/shapes/shapes.ts';
import type { PoolNeed } from '../plan.ts';
import type { PlanningNode } from '../planning-facts.ts';
import type { Changes } from '../scenario.ts';

/** Hours of an average month: 365.25 × 24 / 12. */
const HOURS_A_MONTH = 730.5;

/** What a node of a pool costs an hour: as the person says, else as the list of shapes says, in its region and of its day. */
export function priceOfPool(prices: Changes['prices'], pool: string, [first]: readonly PlanningNode[]): Known<Money> {
  const told = prices[pool];
  if (told !== undefined)
    return known({ amount: told.perHour, currency: told.currency }, { kind: 'person', detail: told.origin });
  const shape = first?.shape === undefined ? undefined : shapeNamed(first.shape);
  if (shape?.price === undefined)
    return unknown(`no price of a node of ${pool} is known`, 'Type what one of its nodes costs an hour');
  const { perHour, currency, region, date } = shape.price;
  return known(
    { amount: perHour, currency },
    { kind: 'assumption', detail: `list price on demand, ${region}, ${date}` },
  );
}

/** What all nodes cost a month and what the needed ones would; unknown as soon as one pool's price is, for a part is no sum. */
export function costOf(pools: readonly PoolNeed[]): Known<{ readonly all: Money; readonly needed: Money }> {
  let all = 0;
  let needed = 0;
  let currency: string | undefined;
  for (const { pool, nodes, needed: need, perHour } of pools) {
    if (perHour.state === 'unknown') return perHour;
    if (need.state === 'unknown') return need;
    if (currency !== undefined && currency !== perHour.value.currency)
      return unknown(
        `${pool} is priced in ${perHour.value.currency}, others in ${currency}`,
        'Type all prices in one currency',
      );
    currency = perHour.value.currency;
    all += nodes * perHour.value.amount * HOURS_A_MONTH;
    needed += need.value * perHour.value.amount * HOURS_A_MONTH;
  }
  if (currency === undefined) return unknown('there is no node to pay for');
  return known({ all: { amount: all, currency }, needed: { amount: needed, currency } }, { kind: 'model' });
}
