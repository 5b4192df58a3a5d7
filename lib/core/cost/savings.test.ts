import { mib } from '#lib/core/units/bytes.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { addSavings, savingsOf } from './savings.ts';
import { savingsReport } from './savings-report.ts';

const advice = { limit: 512, heap: 256 };
const wasteful = anAssessment({
  name: 'wasteful',
  namespace: 'shop',
  release: 'shop',
  replicas: 3,
  limit: 1024,
  advice,
});
const starved = anAssessment({ name: 'starved', namespace: 'shop', release: 'shop', limit: 384, advice });
const unbounded = anAssessment({ name: 'unbounded', namespace: 'tools', limit: 'unset', replicas: 1, advice });
const unadvised = anAssessment({ name: 'unadvised', namespace: 'tools', limit: 1024 });

table(
  'savingsOf',
  [
    { of: wasteful, freed: 3 * 512, added: 0, why: 'every pod frees what it does not need' },
    { of: starved, freed: 0, added: 2 * 128, why: 'what lacks is added in every pod' },
    { of: unbounded, freed: 0, added: 512, why: 'where nothing is reserved all of it is added' },
    { of: anAssessment({ limit: 512, advice }), freed: 0, added: 0, why: 'nothing moves' },
    { of: unadvised, freed: undefined, added: undefined, why: 'without advice nothing is known' },
  ],
  ({ of, freed, added, why }) => {
    const savings = savingsOf(of);
    expect
      .soft(savings.state === 'known' ? savings.value : {}, why)
      .toEqual(freed === undefined ? {} : { freed: mib(freed), added: mib(added) });
  },
);

test('want is never set off against waste, and what is not known is counted', () => {
  const { total, namespaces, releases, workloads } = savingsReport([unbounded, starved, unadvised, wasteful]);
  expect.soft(total).toEqual({ freed: mib(1536), added: mib(768), containers: 4, unknown: 1 });
  expect.soft(namespaces).toEqual([
    { name: 'shop', freed: mib(1536), added: mib(256), containers: 2, unknown: 0 },
    { name: 'tools', freed: 0, added: mib(512), containers: 2, unknown: 1 },
  ]);
  expect.soft(releases.map(({ name, freed }) => ({ name, freed }))).toEqual([{ name: 'shop/shop', freed: mib(1536) }]);
  expect
    .soft(
      workloads.map(({ name }) => name.split('/').at(-1)),
      'what is moved most stands first',
    )
    .toEqual(['wasteful', 'unbounded', 'starved', 'unadvised']);
  expect.soft(addSavings([])).toEqual({ freed: 0, added: 0, containers: 0, unknown: 0 });
});
