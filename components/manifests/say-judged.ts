import type { Assessment } from '#lib/core/assess/assessment.ts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The verdicts that need somebody to act. */
const TROUBLE: readonly Assessment['verdict'][] = ['at-risk', 'over-budget', 'blind', 'no-limit'];

/** The first line of what manifests come to, and what stands beside the JVMs. */
export function sayJudged(assessments: readonly Assessment[]): { readonly title: string; readonly next: string } {
  const jvms = assessments.filter(({ detection }) => detection.isJvm === true);
  const unclear = assessments.filter(({ detection }) => detection.isJvm === 'unknown').length;
  const others = assessments.length - jvms.length - unclear;
  const trouble = jvms.filter(({ verdict }) => TROUBLE.includes(verdict)).length;
  const of = counted(jvms.length, 'JVM container', 'JVM containers');
  return {
    title:
      jvms.length === 0
        ? 'No container is known to run a JVM.'
        : trouble === 0
          ? `${of}: none is known to pass its limit.`
          : `${trouble} of ${of} ${trouble === 1 ? 'needs' : 'need'} a change.`,
    next: [
      ...(unclear === 0
        ? []
        : [
            `${counted(unclear, 'container does not tell what runs in it', 'containers do not tell what runs in them')}.`,
          ]),
      ...(others === 0 ? [] : [`${counted(others, 'other container runs', 'other containers run')} no JVM.`]),
    ].join(' '),
  };
}
