import { type Known, unknown } from '../known.ts';
import type { FactKey, FactValues } from './fact-values.ts';
import { FACT_NAMES, type RuleFacts } from './facts.ts';
import type { Finding, NotEvaluated, Severity } from './finding.ts';
import type { Group } from './groups.ts';
import type { Sketch } from './sketch.ts';

/** What a rule says of one container: nothing, a trouble, or which facts it lacked. Unknown is never a pass. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'not-evaluated'; readonly notEvaluated: NotEvaluated };

/** The size of a trouble with what shows it and what mends it, as a rule's check answers. */
export type Trouble = {
  /** Names the size of the trouble, with numbers and units. */
  readonly message: string;
  readonly evidence: Readonly<Record<string, string>>;
  /** Names the field or flag to change, as the user writes it. */
  readonly fix: string;
  /** Below what `of` names: `resources.limits.memory` of the container. */
  readonly field?: string;
  /** Whose field it is; the container's when absent. */
  readonly of?: 'container' | 'pod' | 'template' | 'workload';
};

/** A check that found out that it lacks something which no fact as a whole tells: whether one flag among many is set. */
export type Unanswered = { readonly lacks: string; readonly why: string };

/** What stands on a rule's page besides its trouble. The two examples are executed by the tests. */
type RuleMeta = {
  /** A noun for the trouble; the name of the file. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly group: Group;
  /** A rule for whatever the others of its group do not explain: it is silent where one of them has a critical finding. */
  readonly isLastResort?: true;
  readonly docs: { readonly why: string; readonly source: string };
  readonly examples: { readonly failing: Sketch; readonly passing: Sketch };
};

/** One trouble that Headroom looks for. */
export type Rule = RuleMeta & {
  readonly needs: readonly FactKey[];
  readonly evaluate: (facts: RuleFacts) => Verdict;
};

type RuleDefinition<K extends FactKey, O extends FactKey> = RuleMeta & {
  /** The facts that `check` receives, unwrapped. It is not asked as long as one of them is unknown. */
  readonly needs: readonly K[];
  /** Facts that only make the message richer: absent where they are unknown. */
  readonly mayUse?: readonly O[];
  readonly check: (facts: Pick<FactValues, K> & Partial<Pick<FactValues, O>>) => Trouble | Unanswered | undefined;
};

/** Facts of which none is known: the base of examples and tests. */
export const nothingKnown = Object.fromEntries(
  Object.keys(FACT_NAMES).map((key) => [key, unknown('nothing was said of it')]),
) as RuleFacts;

const PASS: Verdict = { kind: 'pass' };

/** Makes a rule: its check is asked only when every fact it needs is known. */
export function defineRule<const K extends FactKey, const O extends FactKey = never>(
  definition: RuleDefinition<K, O>,
): Rule {
  const { check, mayUse = [], ...rule } = definition;
  const keys: readonly (K | O)[] = [...rule.needs, ...mayUse];
  return {
    ...rule,
    evaluate(facts) {
      if (rule.needs.some((key) => facts[key].state === 'unknown'))
        return notEvaluated(rule.id, missingOf(rule.needs, facts));
      const trouble = check(unwrap(keys, facts));
      if (!trouble) return PASS;
      if ('lacks' in trouble) return notEvaluated(rule.id, [{ fact: trouble.lacks, why: trouble.why }]);
      const { field, of = 'container', ...says } = trouble;
      const finding = { rule: rule.id, severity: rule.severity, ...says };
      return {
        kind: 'finding',
        finding: field === undefined ? finding : { ...finding, field: place(field, of, facts) },
      };
    },
  };
}

const notEvaluated = (rule: string, missing: NotEvaluated['missing']): Verdict => ({
  kind: 'not-evaluated',
  notEvaluated: { rule, missing },
});

const missingOf = (needs: readonly FactKey[], facts: RuleFacts): NotEvaluated['missing'] =>
  needs.flatMap((key) => {
    const fact: Known<unknown> = facts[key];
    return fact.state === 'unknown' ? [{ fact: FACT_NAMES[key], why: fact.why }] : [];
  });

/** The values of the facts that are known; the caller has made sure of those in `K`. */
function unwrap<K extends FactKey, O extends FactKey>(
  keys: readonly (K | O)[],
  facts: RuleFacts,
): Pick<FactValues, K> & Partial<Pick<FactValues, O>> {
  const values: Partial<Record<FactKey, unknown>> = {};
  for (const key of keys) {
    const fact: Known<unknown> = facts[key];
    if (fact.state === 'known') values[key] = fact.value;
  }
  return values as Pick<FactValues, K> & Partial<Pick<FactValues, O>>;
}

/** The field from the top of the object, by the path that the container stands at: `spec.template.spec.containers[0]`. */
function place(field: string, of: NonNullable<Trouble['of']>, { container }: RuleFacts): string {
  if (container.state === 'unknown' || of === 'workload') return field;
  const path = container.value.fieldPath;
  const pod = path.replace(/\.?(initC|c)ontainers\[.*$/, '');
  const template = pod.replace(/\.?spec$/, '');
  const prefix = { container: path, pod, template }[of];
  return prefix === '' ? field : `${prefix}.${field}`;
}
