import type { Rule } from '#lib/core/findings/rule.ts';
import type { Sketch } from '#lib/core/findings/sketch.ts';
import { factsOfSketch } from '#lib/core/findings/sketch-facts.ts';
import { expect, table } from './harness.ts';

/** A container drawn with a few strokes, what the rule says of it, and why. `says` is looked for in the message, `mends` in the fix. */
export type RuleRow = Sketch & {
  readonly is: 'finding' | 'pass' | 'not-evaluated';
  readonly why: string;
  readonly says?: string;
  readonly mends?: string;
};

/** The boundary rows of one rule, changed from a base: each row redraws what differs. */
export function ruleTable(rule: Rule, base: Sketch, rows: readonly RuleRow[]): void {
  table(rule.id, rows, ({ is, why, says, mends, ...sketch }) => {
    const verdict = rule.evaluate(factsOfSketch({ ...base, ...sketch }));
    expect.soft(verdict.kind, why).toBe(is);
    if (verdict.kind !== 'finding') return;
    if (says !== undefined) expect.soft(verdict.finding.message, why).toContain(says);
    if (mends !== undefined) expect.soft(verdict.finding.fix, why).toContain(mends);
  });
}
