import { FACT_NAMES } from './facts.ts';
import type { Severity } from './finding.ts';
import { GROUPS } from './groups.ts';
import type { Rule } from './rule.ts';
import { silenceText } from './silence.ts';
import type { Sketch } from './sketch.ts';
import { factsOfSketch } from './sketch-facts.ts';
import { sketchText } from './sketch-text.ts';

/** What each severity means to the reader of a catalogue. */
const CONSEQUENCES: Readonly<Record<Severity, string>> = {
  critical: 'the service is killed, does not start or has failed already',
  warning: 'it works today and will fail under load, at the next change or on another node',
  info: 'it costs money or clarity',
};

/** A rule's page as Markdown, all of it from the rule itself: the examples are run, and what they find is printed. */
export function rulePage(rule: Rule): string {
  const { id, title, severity, group, needs, docs, examples } = rule;
  return `${[
    `# ${id}`,
    `${title}.`,
    `**${severity}** (${CONSEQUENCES[severity]}) · ${group} · asks for ${needs.map((key) => FACT_NAMES[key]).join(', ')}`,
    '## Why',
    docs.why,
    `Source: <${docs.source}>`,
    '## Found here',
    yaml(examples.failing),
    found(rule, examples.failing),
    '## Not found here',
    yaml(examples.passing),
    '## To silence it',
    'On the workload or on its pod template, with the reason, which is shown beside the finding:',
    ['```yaml', silenceText(id), '```'].join('\n'),
  ].join('\n\n')}\n`;
}

const yaml = (sketch: Sketch): string => ['```yaml', sketchText(sketch).trimEnd(), '```'].join('\n');

/** @throws Error when the failing example passes: the catalogue test says so first. */
function found({ id, evaluate }: Rule, sketch: Sketch): string {
  const verdict = evaluate(factsOfSketch(sketch));
  if (verdict.kind !== 'finding') throw new Error(`the failing example of ${id} does not fail`);
  return `> ${verdict.finding.message}.\n>\n> ${verdict.finding.fix}.`;
}

/** The catalogue's first page: every rule under its chapter. */
export function ruleIndex(rules: readonly Rule[]): string {
  const chapters = GROUPS.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    const rows = own.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`);
    return own.length === 0 ? [] : [`## ${group}`, ['| Rule | | Trouble |', '|---|---|---|', ...rows].join('\n')];
  });
  const head = `${rules.length} rules. Each is asked only when all the facts it needs are known; what it lacked is told, never taken for a pass.`;
  return `${['# The rules', head, 'Written by `npm run docs:rules` from the rules themselves.', ...chapters].join('\n\n')}\n`;
}
