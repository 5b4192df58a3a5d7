import { expect, table } from '#lib/testing/harness.ts';
import { FleetQuery } from './contract/fleet.ts';
import { readQuery } from './read-query.ts';

table(
  'readQuery refuses',
  [
    { query: 'verdct=blind', says: 'Unrecognized key: "verdct"', why: 'an unknown key, by its name' },
    { query: 'limit=many', says: /limit: .*number/, why: 'what is no number' },
    { query: 'limit=501', says: /limit: .*500/, why: 'more than one slice may hold' },
    { query: 'verdict=bad', says: /verdict\.0: .*blind/, why: 'no such verdict, with those there are' },
    {
      query: 'q=a&q=b',
      says: '"q" comes more than once: separate its values by commas',
      why: 'a key that comes twice',
    },
  ],
  ({ query, says, why }) => {
    const read = readQuery(new URLSearchParams(query), FleetQuery);
    expect.soft(read.ok ? 'read' : read.error.detail, why).toMatch(says);
  },
);
