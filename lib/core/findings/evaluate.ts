import type { RuleFacts } from './facts.ts';
import type { Finding, NotEvaluated } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { applySilences, type SilencedFinding, silencesOf } from './silence.ts';

const WORST_FIRST = { critical: 0, warning: 1, info: 2 } as const;

export type Evaluation = {
  readonly findings: readonly Finding[];
  /** Findings that annotations silence, each with the reason given. */
  readonly silenced: readonly SilencedFinding[];
  readonly notEvaluated: readonly NotEvaluated[];
};

/**
 * Asks every rule of a catalogue about one JVM container; the worst findings first, equal ones in the catalogue's order. Call it for
 * containers that are JVMs only: no rule says anything of another.
 */
export function evaluateRules(facts: RuleFacts, rules: readonly Rule[] = RULES): Evaluation {
  const found: Found[] = [];
  const notEvaluated: NotEvaluated[] = [];
  for (const rule of rules) {
    const verdict = rule.evaluate(facts);
    if (verdict.kind === 'finding') found.push({ rule, finding: verdict.finding });
    if (verdict.kind === 'not-evaluated') notEvaluated.push(verdict.notEvaluated);
  }
  const findings = found
    .filter((one) => !isExplained(one, found))
    .map(({ finding }) => finding)
    .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
  return { ...applySilences(findings, annotationsOf(facts)), notEvaluated };
}

type Found = { readonly rule: Rule; readonly finding: Finding };

/** A last resort gives way to what was really found, never to what another rule ought to find. */
const isExplained = ({ rule }: Found, found: readonly Found[]): boolean =>
  rule.isLastResort === true &&
  found.some(
    (other) => other.rule !== rule && other.rule.group === rule.group && other.finding.severity === 'critical',
  );

function annotationsOf({ workload }: RuleFacts): ReturnType<typeof silencesOf> {
  if (workload.state === 'unknown') return [];
  const { annotations, template } = workload.value;
  return [...silencesOf(annotations), ...silencesOf(template.annotations)];
}
