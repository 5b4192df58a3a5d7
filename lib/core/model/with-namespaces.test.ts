import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { withNamespaces } from './with-namespaces.ts';

const facts = simulatedFacts();
const names = ({ workloads }: Pick<typeof facts, 'workloads'>) =>
  workloads.map(({ ref }) => `${ref.namespace}/${ref.name}`).toSorted();

test('one namespace is replaced, the others and what was measured stay', () => {
  const [kept] = facts.workloads.filter(({ ref }) => ref.namespace === 'shop');
  const part = { ...facts, workloads: kept === undefined ? [] : [kept] };
  const now = withNamespaces(facts, part, new Set(['shop']));
  expect(names(now).filter((name) => name.startsWith('shop/'))).toEqual([`shop/${kept?.ref.name}`]);
  expect(names(now).filter((name) => !name.startsWith('shop/'))).toEqual(
    names(facts).filter((name) => !name.startsWith('shop/')),
  );
  expect(now.usage).toBe(facts.usage);
});

test('what was read of other namespaces than were asked for is left', () => {
  expect(names(withNamespaces(facts, { ...facts, workloads: [] }, new Set(['nowhere'])))).toEqual(names(facts));
});
