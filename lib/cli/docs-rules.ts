import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { ruleIndex, rulePage } from '#lib/core/findings/rule-page.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';

/** Every page of the catalogue by the name of its file. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', ruleIndex(RULES)], ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);

/** Writes `docs/rules` anew; pages of rules that are gone are removed. */
function writeRulePages(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  const pages = rulePages();
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
  for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
}

if (import.meta.main) writeRulePages(new URL('../../docs/rules/', import.meta.url));
