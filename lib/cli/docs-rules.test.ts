import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '#lib/testing/harness.ts';
import { rulePages } from './docs-rules.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

test('docs/rules is what npm run docs:rules writes', () => {
  const pages = rulePages();
  expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [file, text] of pages) expect.soft(readFileSync(new URL(file, FOLDER), 'utf8'), file).toBe(text);
});
