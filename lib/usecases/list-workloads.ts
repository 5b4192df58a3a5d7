import type { Assessment, Verdict } from '#lib/core/assess/assessment.ts';
import type { Scan } from '#lib/ports/scan.ts';

/** What of a scan is wanted; an absent key lets everything through. */
export type WorkloadFilter = {
  readonly namespace?: string;
  readonly kind?: string;
  readonly verdict?: Verdict;
  /** Part of a workload's, container's or image's name, in any case. */
  readonly text?: string;
  /** True leaves out what is certainly no JVM. */
  readonly jvmOnly?: boolean;
};

function matches({ ref, container, detection, verdict }: Assessment, filter: WorkloadFilter): boolean {
  const { namespace = ref.namespace, kind = ref.kind, text = '', jvmOnly = false } = filter;
  const names = [ref.name, ref.container, container.image].map((name) => name.toLowerCase());
  return (
    ref.namespace === namespace &&
    ref.kind === kind &&
    (filter.verdict ?? verdict) === verdict &&
    (!jvmOnly || detection.isJvm !== false) &&
    names.some((name) => name.includes(text.toLowerCase()))
  );
}

/** The containers of a scan that pass the filter, in the scan's order. */
export const listWorkloads = (scan: Scan, filter: WorkloadFilter = {}): readonly Assessment[] =>
  scan.assessments.filter((assessment) => matches(assessment, filter));
