import { ASSESS_OPTIONS } from '../assess/assess-container.ts';
import type { Assessment } from '../assess/assessment.ts';
import { summarize } from '../assess/summarize.ts';
import { NO_PRICES } from '../cost/prices.ts';
import { savingsReport } from '../cost/savings-report.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { COLUMNS } from './columns/index.ts';
import type { Report, ReportContext, ReportRow, ReportRows } from './report.ts';

const NO_CONTEXT: ReportContext = { scan: undefined, version: 'unreleased', scope: [], prices: NO_PRICES };

const rowsOf = (assessments: readonly Assessment[], { prices }: ReportContext): ReportRows => ({
  length: assessments.length,
  *[Symbol.iterator](): Generator<ReportRow> {
    for (const assessment of assessments)
      yield { assessment, cells: COLUMNS.map(({ cell }) => cell(assessment, prices)) };
  },
});

/** Builds the report of the assessments that were chosen, in their order. */
export function buildReport(
  facts: ClusterFacts,
  assessments: readonly Assessment[],
  context: Partial<ReportContext> = {},
): Report {
  const whole = { ...NO_CONTEXT, ...context };
  return {
    ...whole,
    cluster: facts.cluster,
    takenAt: facts.takenAt,
    origin: facts.origin,
    serverVersion: facts.serverVersion,
    summary: summarize(assessments),
    strategy: ASSESS_OPTIONS.strategy,
    savings: savingsReport(assessments),
    rows: rowsOf(assessments, whole),
    sources: facts.sources,
    gaps: facts.gaps,
  };
}
