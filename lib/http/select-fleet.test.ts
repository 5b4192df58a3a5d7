import { READ_AT } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';
import { FleetPage, FleetQuery } from './contract/fleet.ts';
import { indexFleet } from './fleet-index.ts';
import { selectFleet } from './select-fleet.ts';

const index = indexFleet(
  { cluster: 'example', takenAt: READ_AT, origin: { kind: 'simulated', name: 'example' } },
  aFleet(60),
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

test('a verdict’s count does not change by its own filter, and a facet’s not by its own', () => {
  expect(ask('verdict=blind').verdicts).toEqual(ask('').verdicts);
  expect(ask('namespace=edi').facets.namespace).toEqual(ask('').facets.namespace);
  expect(ask('namespace=edi').verdicts.find(({ verdict }) => verdict === 'blind')?.containers).toBe(0);
});

test('an unknown key is refused by its name', () => {
  expect(JSON.stringify(FleetQuery.safeParse({ verdcit: 'blind' }).error?.issues)).toContain('verdcit');
});
