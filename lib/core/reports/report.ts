import type { Assessment } from '../assess/assessment.ts';
import type { FleetSummary } from '../assess/summarize.ts';
import type { Prices } from '../cost/prices.ts';
import type { SavingsReport } from '../cost/savings-report.ts';
import type { Instant } from '../instant.ts';
import type { ClusterFacts } from '../model/cluster-facts.ts';
import type { Gap } from '../model/gap.ts';
import type { Cell } from './cell.ts';

/** One container: the assessment for what needs more than cells, and a cell for each column. */
export type ReportRow = { readonly assessment: Assessment; readonly cells: readonly Cell[] };

/** What a report says, before any format. The clock that dated it is the scan's: the same scan gives the same report. */
export type Report = {
  readonly cluster: string;
  readonly takenAt: Instant;
  readonly origin: ClusterFacts['origin'];
  readonly serverVersion: string | undefined;
  readonly summary: FleetSummary;
  readonly prices: Prices;
  /** What following the advice changes in requested memory, whole and by workload, namespace and release. */
  readonly savings: SavingsReport;
  readonly rows: readonly ReportRow[];
  readonly sources: ClusterFacts['sources'];
  readonly gaps: readonly Gap[];
};
