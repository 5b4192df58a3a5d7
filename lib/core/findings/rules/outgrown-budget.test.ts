import { ruleTable } from '#lib/testing/rule-table.ts';
import { outgrownBudget } from './outgrown-budget.ts';

const budget = { native: '1Gi', heap: '1Gi', metaspace: '1Gi' };

ruleTable(outgrownBudget, { budget, rssPeak: '900Mi' }, [
  { held: { native: '256Mi', heap: '256Mi' }, is: 'finding', says: '256 MiB of the 512 MiB', why: 'a half' },
  { held: { native: '256Mi', heap: '257Mi' }, is: 'pass', why: 'less than a half' },
  { held: { native: '256Mi', heap: '200Mi', metaspace: '57Mi' }, is: 'pass', why: 'of all regions together' },
  { held: { native: '128Mi', heap: '100Mi' }, is: 'finding', why: 'as much as counts' },
  { held: { native: '127Mi', heap: '100Mi' }, is: 'pass', why: 'what any small JVM may hold' },
  { held: { native: '256Mi' }, is: 'pass', why: 'without the JVM’s own figures all of it has no name' },
  {
    held: { native: '256Mi', heap: '1Mi' },
    budget: { heap: '1Gi' },
    is: 'pass',
    why: 'native memory was not measured',
  },
]);
