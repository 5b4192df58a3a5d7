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

/** Rows that are made while they are read, as often as they are read: 50,000 of them never stand in memory together. */
export type ReportRows = Iterable<ReportRow> & { readonly length: number };

/** What a report is of besides its facts; all of it is told in the report's head. */
export type ReportContext = {
  /** The scan's id; undefined when the facts were read for this report alone. */
  readonly scan: string | undefined;
  /** The release of Headroom that wrote it. */
  readonly version: string;
  /** What was left out, a sentence each: `namespace: shop`. Empty: everything. */
  readonly scope: readonly string[];
  readonly prices: Prices;
};

/** What a report says, before any format. The clock that dated it is the scan's: the same scan gives the same report. */
export type Report = ReportContext & {
  readonly cluster: string;
  readonly takenAt: Instant;
  readonly origin: ClusterFacts['origin'];
  readonly serverVersion: string | undefined;
  readonly summary: FleetSummary;
  /** The strategy whose advice stands in the rows. */
  readonly strategy: string;
  /** What following the advice changes in requested memory, whole and by workload, namespace and release. */
  readonly savings: SavingsReport;
  readonly rows: ReportRows;
  readonly sources: ClusterFacts['sources'];
  readonly gaps: readonly Gap[];
};
