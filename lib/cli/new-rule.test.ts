import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, table, test } from '#lib/testing/harness.ts';
import { makeRule, withRule } from './new-rule.ts';

const INDEX = new URL('../core/findings/rules/index.ts', import.meta.url);

test('file, test and index line are made, sorted, once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-rule-'));
  try {
    cpSync(INDEX, join(folder, 'index.ts'));
    const at = pathToFileURL(`${folder}/`);
    expect(makeRule(at, 'example-trouble').ok).toBe(true);
    const index = readFileSync(join(folder, 'index.ts'), 'utf8');
    expect(index).toContain("import { exampleTrouble } from './example-trouble.ts';");
    expect(index.replace(/.*xample.*rouble.*\n/g, '')).toBe(readFileSync(INDEX, 'utf8'));
    expect(readFileSync(join(folder, 'example-trouble.ts'), 'utf8')).toContain("id: 'example-trouble'");
    expect(readFileSync(join(folder, 'example-trouble.test.ts'), 'utf8')).toContain('ruleTable(exampleTrouble');
    expect(makeRule(at, 'example-trouble').ok).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

table(
  'what is no id',
  [
    { id: '', why: 'nothing' },
    { id: 'Heap', why: 'a capital' },
    { id: 'heap', why: 'one word names no trouble' },
    { id: '../evil-rule', why: 'a path' },
    { id: 'idle-heap', why: 'it is there already' },
  ],
  ({ id, why }) => {
    expect.soft(withRule(readFileSync(INDEX, 'utf8'), id).ok, why).toBe(false);
  },
);
