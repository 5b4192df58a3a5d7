import type { Assessment } from '../../assess/assessment.ts';
import { silencesOf } from '../../findings/silence.ts';

/** A rule that an annotation silences for nothing. */
export type IdleSilence = {
  /** `shop/Deployment/cart`. */
  readonly workload: string;
  readonly rule: string;
  readonly why: 'no rule is called that' | 'the rule finds nothing here';
};

type Subject = Pick<Assessment, 'ref' | 'workload' | 'detection' | 'findings' | 'silenced' | 'notEvaluated'>;

/**
 * The silences that silence nothing. One whose rule could not be asked is not among them, nor one on a container of which nobody can
 * say whether it is a JVM: with the facts that were missing the rule may find something.
 */
export function idleSilences(assessments: readonly Subject[], catalogue: readonly string[]): readonly IdleSilence[] {
  const byWorkload = Map.groupBy(assessments, ({ ref }) => `${ref.namespace}/${ref.kind}/${ref.name}`);
  const exists = new Set(catalogue);
  return [...byWorkload].flatMap(([workload, containers]) => {
    const spoken = new Set(containers.flatMap(spokenOf));
    const isOpen = containers.some(({ detection }) => detection.isJvm === 'unknown');
    const named = new Set(containers.flatMap(silencedBy));
    return [...named].flatMap((rule): readonly IdleSilence[] => {
      if (!exists.has(rule)) return [{ workload, rule, why: 'no rule is called that' }];
      return isOpen || spoken.has(rule) ? [] : [{ workload, rule, why: 'the rule finds nothing here' }];
    });
  });
}

const silencedBy = ({ workload }: Subject): readonly string[] =>
  [...silencesOf(workload.annotations), ...silencesOf(workload.template.annotations)].map(({ rule }) => rule);

/** The rules that found something here, loud or silenced, and those that could not be asked. */
const spokenOf = ({ findings, silenced = [], notEvaluated }: Subject): readonly string[] =>
  [...findings, ...silenced, ...notEvaluated].map(({ rule }) => rule);
