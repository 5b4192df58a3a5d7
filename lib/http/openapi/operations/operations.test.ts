import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '#lib/testing/harness.ts';
import { OPERATIONS } from './index.ts';

/** `GET /api/workloads/{name}` of `app/api/workloads/[name]/route.ts`, one for each method that the file exports. */
const asked = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .flatMap((file) => {
    const path = join('/api', dirname(file)).replaceAll(/\[(?<part>\w+)\]/g, '{$<part>}');
    const text = readFileSync(join('app/api', file), 'utf8');
    return [...text.matchAll(/export const (?<method>GET|POST|PUT|PATCH|DELETE) =/g)].map(
      (match) => `${match.groups?.['method']} ${path}`,
    );
  });

/** The document does not list the route that gives it. */
const ITSELF = 'GET /api/openapi.json';

test('every route stands among the operations, and every operation has a route', () => {
  const told = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(told.toSorted()).toEqual(asked.filter((route) => route !== ITSELF).toSorted());
});

test('every varying part of a path is explained', () => {
  for (const { path, inPath = {} } of OPERATIONS) {
    const parts = [...path.matchAll(/\{(?<part>\w+)\}/g)].map((match) => match.groups?.['part']);
    expect.soft(Object.keys(inPath), path).toEqual(parts);
  }
});

test('names are unique', () => {
  expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
});
