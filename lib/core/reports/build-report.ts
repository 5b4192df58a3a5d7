import type { Assessment } from '../assess/assessment.ts';
import { summarize } from '../assess/summarize.ts';
import { NO_PRICES, type Prices } from '../cost/prices.ts';
import { savingsReport } from '../cost/savings-report.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import { COLUMNS } from './columns/index.ts';
import type { Report } from './report.ts';

/** Builds the report of the assessments that were chosen, in their order. */
export const buildReport = (
  facts: ClusterFacts,
  assessments: readonly Assessment[],
  prices: Prices = NO_PRICES,
): Report => ({
  cluster: facts.cluster,
  takenAt: facts.takenAt,
  origin: facts.origin,
  serverVersion: facts.serverVersion,
  summary: summarize(assessments),
  prices,
  savings: savingsReport(assessments),
  rows: assessments.map((assessment) => ({
    assessment,
    cells: COLUMNS.map(({ cell }) => cell(assessment, prices)),
  })),
  sources: facts.sources,
  gaps: facts.gaps,
});
