import { NO_PRICES } from '#lib/core/cost/prices.ts';
import { from, known } from '#lib/core/known.ts';
import { READ_AT } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';
import { FleetChoice, FleetPage, FleetQuery } from './contract/fleet.ts';
import { indexFleet } from './fleet-index.ts';
import { chooseFleet, placeInFleet, selectFleet, sumFleet } from './select-fleet.ts';

const index = indexFleet(
  { cluster: 'example', takenAt: READ_AT, origin: { kind: 'simulated', name: 'example' }, nodes: [] },
  aFleet(60),
  { prices: { ...NO_PRICES, currency: 'EUR', memoryGibHour: known(0.004, from('person')) } },
);
const ask = (text: string) => selectFleet(index, FleetQuery.parse(Object.fromEntries(new URLSearchParams(text))));
const names = (text: string): string[] =>
  ask(text).entries.map((entry) => (entry.type === 'group' ? `# ${entry.value}` : entry.row.name));

test('the page is what its schema says, and the verdicts add up', () => {
  const page = FleetPage.parse(JSON.parse(JSON.stringify(ask(''))));
  expect(page.verdicts.reduce((sum, { containers }) => sum + containers, 0)).toBe(page.containers);
});

table(
  'selectFleet',
  [
    {
      ask: 'limit=2',
      gives: ['orders-api', 'broker'],
      why: 'worst verdict first, and within it the most bytes of all pods',
    },
    { ask: 'q=CART', gives: ['cart-service'], why: 'text is found in either case' },
    { ask: 'q=unset nothing', gives: [], why: 'every word has to be found' },
    { ask: 'q=-xx:flags', gives: ['orders-api'], why: 'options are searched' },
    { ask: 'verdict=blind,no-limit', gives: ['jasper', 'jenkins'], why: 'several verdicts are either' },
    {
      ask: 'namespace=edi,batch&sort=workload',
      gives: ['edi-gateway', 'ingest-worker'],
      why: 'several namespaces are either',
    },
    { ask: 'sort=limit&order=desc&limit=1', gives: ['es-data'], why: 'the largest first when descending' },
    {
      ask: 'namespace=tools,edi&sort=limit',
      gives: ['edi-gateway', 'jenkins'],
      why: 'no limit to compare stands last',
    },
    {
      ask: 'namespace=tools,edi&sort=limit&order=desc',
      gives: ['edi-gateway', 'jenkins'],
      why: 'last in either direction',
    },
    {
      ask: 'namespace=tools,edi&group=namespace',
      gives: ['# tools', 'jenkins', '# edi', 'edi-gateway'],
      why: 'the group with the worst row comes first',
    },
    { ask: 'offset=2&limit=1', gives: ['es-data'], why: 'a slice from its offset' },
  ],
  ({ ask: text, gives, why }) => {
    expect.soft(names(text), why).toEqual(gives);
  },
);

test('savings of the parts add up to the whole, freed and added apart, in bytes and in money', () => {
  const { savings, verdicts, entries } = ask('group=namespace&limit=500');
  const groups = entries.flatMap((entry) => (entry.type === 'group' ? [entry.savings] : []));
  const rows = entries.flatMap((entry) => (entry.type === 'container' ? [entry.row.savings] : []));
  const known = rows.flatMap((row) => (row.state === 'known' ? [row.value] : []));
  for (const part of ['freedBytes', 'addedBytes'] as const) {
    for (const parts of [groups, known, verdicts.map((verdict) => verdict.savings)])
      expect.soft(parts.reduce((sum, one) => sum + one[part], 0)).toBe(savings[part]);
    expect.soft(savings[part]).toBeGreaterThan(0);
  }
  expect.soft(savings.unknown).toBe(rows.length - known.length);
  expect.soft(savings.freedPerMonth).toEqual({
    state: 'known',
    value: { amount: (savings.freedBytes / 2 ** 30) * 0.004 * 730.5, currency: 'EUR' },
    source: { kind: 'person' },
  });
});

test('a verdict’s count does not change by its own filter, and a facet’s not by its own', () => {
  expect(ask('verdict=blind').verdicts).toEqual(ask('').verdicts);
  expect(ask('namespace=edi').facets.namespace).toEqual(ask('').facets.namespace);
  expect(ask('namespace=edi').verdicts.find(({ verdict }) => verdict === 'blind')?.containers).toBe(0);
});

test('an unknown key is refused by its name', () => {
  expect(JSON.stringify(FleetQuery.safeParse({ verdcit: 'blind' }).error?.issues)).toContain('verdcit');
});

const choice = (text: string) => FleetChoice.parse(Object.fromEntries(new URLSearchParams(text)));
const idOf = (name: string): string => index.rows.find(({ row }) => row.name === name)?.row.id ?? '';

table(
  'chooseFleet',
  [
    {
      of: 'namespace=edi,batch&sort=workload',
      gives: ['edi-gateway', 'ingest-worker'],
      why: 'all that the filters leave',
    },
    {
      of: `namespace=edi,batch&omit=${idOf('edi-gateway')}`,
      gives: ['ingest-worker'],
      why: 'all of the filter but what was taken out',
    },
    {
      of: `namespace=edi&pick=${idOf('jenkins')},${idOf('jasper')}`,
      gives: ['jasper', 'jenkins'],
      why: 'what was picked stays picked when the filters change, in the order of the list',
    },
    { of: 'pick=0000000000', gives: [], why: 'what the scan does not have is not there' },
  ],
  ({ of, gives, why }) => {
    const rows = chooseFleet(index, choice(of));
    expect
      .soft(
        rows.map(({ row }) => row.name),
        why,
      )
      .toEqual(gives);
    expect.soft(sumFleet(index, choice(of)).containers, why).toBe(gives.length);
  },
);

test('a container’s place in the list, with its neighbours', () => {
  const filters = choice('namespace=edi,batch&sort=workload');
  expect(placeInFleet(index, filters, idOf('edi-gateway'))).toMatchObject({
    place: 1,
    matched: 2,
    next: { name: 'ingest-worker' },
  });
  expect(placeInFleet(index, filters, idOf('edi-gateway')).previous).toBeUndefined();
  expect(placeInFleet(index, filters, idOf('jasper'))).toEqual({ matched: 2 });
});
