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
  const findings: Finding[] = [];
  const notEvaluated: NotEvaluated[] = [];
  for (const rule of rules) {
    const verdict = rule.evaluate(facts);
    if (verdict.kind === 'finding') findings.push(verdict.finding);
    if (verdict.kind === 'not-evaluated') notEvaluated.push(verdict.notEvaluated);
  }
  findings.sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
  return { ...applySilences(findings, annotationsOf(facts)), notEvaluated };
}

function annotationsOf({ workload }: RuleFacts): ReturnType<typeof silencesOf> {
  if (workload.state === 'unknown') return [];
  const { annotations, template } = workload.value;
  return [...silencesOf(annotations), ...silencesOf(template.annotations)];
}
