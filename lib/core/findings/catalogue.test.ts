import { existsSync, readdirSync } from 'node:fs';
import { expect, table, test } from '#lib/testing/harness.ts';
import { GROUPS } from './groups.ts';
import { nothingKnown } from './rule.ts';
import { RULES } from './rules/index.ts';
import { factsOfSketch } from './sketch-facts.ts';

const FOLDER = new URL('./rules/', import.meta.url);
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .toSorted();

test('every rule file is in the index, sorted, under its own name', () => {
  expect(RULES.map(({ id }) => id)).toEqual(files);
});

table('every rule says what it is', RULES, ({ id, title, docs, group, needs }) => {
  expect.soft(id, 'a noun: no verb and no "no"').not.toMatch(/^(no|check|is|has|not)-/);
  expect.soft(title, `${id} has a title without a full stop`).toMatch(/^[A-Z-].{10,90}[^.]$/);
  expect.soft(docs.why, `${id} says why in sentences`).toMatch(/^.{60,}\.$/s);
  expect.soft(docs.source, `${id} has a source`).toMatch(/^https:\/\/\S+$/);
  expect.soft(GROUPS, `${id} is in a chapter`).toContain(group);
  expect.soft(needs.length, `${id} needs something`).toBeGreaterThan(0);
  expect.soft(existsSync(new URL(`${id}.test.ts`, FOLDER)), `${id} has a test`).toBe(true);
});

table('every rule finds its failing example and passes the other', RULES, ({ id, evaluate, examples, severity }) => {
  const failing = evaluate(factsOfSketch(examples.failing));
  expect
    .soft(failing, `${id}: the failing example`)
    .toMatchObject({ kind: 'finding', finding: { rule: id, severity } });
  expect.soft(evaluate(factsOfSketch(examples.passing)), `${id}: the passing example`).toEqual({ kind: 'pass' });
});

table('no rule says anything of a container of which nothing is known', RULES, ({ id, evaluate, needs }) => {
  const verdict = evaluate(nothingKnown);
  expect.soft(verdict.kind, id).toBe('not-evaluated');
  if (verdict.kind === 'not-evaluated') expect.soft(verdict.notEvaluated.missing.length, id).toBe(needs.length);
});
