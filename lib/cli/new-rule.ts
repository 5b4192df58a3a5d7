import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { err, ok, type Result } from '#lib/core/result.ts';

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The file of a new rule: it compiles, and its examples fail until somebody says what the trouble is. */
export const ruleFile = (id: string): string => `import { defineRule } from '../rule.ts';

/** The trouble in one sentence. */
export const ${camelCase(id)} = defineRule({
  id: '${id}',
  severity: 'warning',
  title: 'The trouble as a noun, without a full stop',
  group: 'budget',
  docs: {
    why: 'What it does to the user, in sentences.',
    source: 'https://',
  },
  needs: ['limit'],
  check() {
    return undefined;
  },
  examples: {
    failing: { limit: 'unset' },
    passing: { limit: '1Gi' },
  },
});
`;

/** Its test: a table whose first rows are the boundary. */
export const testFile = (id: string): string => `import { ruleTable } from '#lib/testing/rule-table.ts';
import { ${camelCase(id)} } from './${id}.ts';

ruleTable(${camelCase(id)}, {}, [
  { limit: '1Gi', is: 'pass', why: 'the boundary itself' },
  { limit: 'unset', is: 'finding', why: 'one step past it' },
  { is: 'not-evaluated', why: 'the limit is unknown' },
]);
`;

/** The index with the rule at its place; the error says why the id is none. */
export function withRule(index: string, id: string): Result<string> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    return err(`"${id}" is not the id of a rule: write the trouble as a noun in small letters with hyphens, idle-heap`);
  const ids = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, found]) => found ?? '');
  if (ids.includes(id)) return err(`${id} is in the catalogue already`);
  const sorted = [...ids, id].toSorted();
  const imports = sorted.map((rule) => `import { ${camelCase(rule)} } from './${rule}.ts';`);
  const lines = sorted.map((rule) => `  ${camelCase(rule)},`);
  return ok(
    [
      "import type { Rule } from '../rule.ts';",
      ...imports,
      '',
      '/** Every rule, sorted by id. */',
      'export const RULES: readonly Rule[] = [',
      ...lines,
      '];',
      '',
    ].join('\n'),
  );
}

/** Makes file, test and index line in the rules' folder. */
export function makeRule(folder: URL, id: string): Result<string> {
  const at = new URL('index.ts', folder);
  const index = withRule(readFileSync(at, 'utf8'), id);
  if (!index.ok) return index;
  const file = new URL(`${id}.ts`, folder);
  if (existsSync(file)) return err(`${id}.ts is there already`);
  writeFileSync(file, ruleFile(id));
  writeFileSync(new URL(`${id}.test.ts`, folder), testFile(id));
  writeFileSync(at, index.value);
  return ok(`lib/core/findings/rules/${id}.ts and its test are made; npm run docs:rules writes its page`);
}

if (import.meta.main) {
  const made = makeRule(new URL('../core/findings/rules/', import.meta.url), process.argv[2] ?? '');
  process.stdout.write(`${made.ok ? made.value : made.error}\n`);
  if (!made.ok) process.exitCode = 1;
}
