import * as z from 'zod/mini';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import type { Column } from '#lib/core/reports/column.ts';
import { COLUMNS } from '#lib/core/reports/columns/index.ts';
import { ByteCount, Fact } from './fact.ts';
import { Finding, NotEvaluated } from './finding.ts';
import { Option } from './option.ts';
import { Gap } from './sources.ts';

const Money = Fact(z.object({ amount: z.number(), currency: z.string() }));

const SavingsEntry = z.object({
  containers: z.int(),
  unknown: z.int(),
  freedRequestBytes: ByteCount,
  addedRequestBytes: ByteCount,
  freedPerMonth: Money,
  addedPerMonth: Money,
});
const NamedSavings = z.extend(SavingsEntry, { name: z.string() });

const Sum = { containers: z.int(), pods: z.int(), missing: ByteCount, gain: ByteCount };

/** What stands before the containers: of which scan the report is, what was left out, sums, sources and gaps. */
const HEAD = {
  format: z.literal('headroom-report'),
  version: z.literal(1),
  writtenBy: z.string(),
  cluster: z.string(),
  scan: z.optional(z.string()),
  /** What was left out, a sentence each; empty: nothing. */
  scope: z.array(z.string()),
  strategy: z.string(),
  takenAt: z.iso.datetime(),
  origin: z.object({ kind: z.enum(['live', 'capture', 'manifests', 'simulated']), name: z.string() }),
  serverVersion: z.optional(z.string()),
  summary: z.object({
    ...Sum,
    killed: z.int(),
    verdicts: z.array(z.object({ ...Sum, verdict: z.enum(VERDICTS) })),
  }),
  savings: z.object({
    total: SavingsEntry,
    namespaces: z.array(NamedSavings),
    releases: z.array(NamedSavings),
    workloads: z.array(NamedSavings),
  }),
  sources: z.array(
    z.object({
      source: z.string(),
      address: z.string(),
      version: z.optional(z.string()),
      state: z.string(),
      readAt: z.iso.datetime(),
    }),
  ),
  gaps: z.array(Gap),
};

const Region = z.object({
  id: z.string(),
  size: ByteCount,
  basis: z.string(),
  because: z.string(),
  observed: z.optional(ByteCount),
});

const Advice = z.object({
  strategy: z.string(),
  memoryLimit: ByteCount,
  memoryRequest: ByteCount,
  maxHeap: ByteCount,
  jvmOptions: z.array(z.string()),
  budget: z.object({ total: ByteCount, regions: z.array(Region) }),
  confidence: z.enum(['high', 'medium', 'low']),
  confidenceBecause: z.array(z.string()),
  steps: z.array(z.string()),
});

/** A figure of one column: `null` where it is unset, left out where it is unknown. */
const figureOf = ({ unit }: Column) =>
  z.optional(z.nullable(unit === 'text' ? z.union([z.string(), z.boolean()]) : z.number()));

/** One container of a report: a key a column, and why the missing ones are unknown. */
const ReportContainer = z.object({
  ...Object.fromEntries(COLUMNS.map((column) => [column.key, figureOf(column)])),
  unknown: z.record(z.string(), z.string()),
  findings: z.array(Finding),
  silenced: z.array(z.extend(Finding, { reason: z.string() })),
  notEvaluated: z.array(NotEvaluated),
  options: z.array(Option),
  advice: z.optional(Advice),
});

/** The JSON report. */
export const ReportDocument = z.object({ ...HEAD, containers: z.array(ReportContainer) });

/** A line of the NDJSON report: the head first, then a container a line. */
export const ReportLine = z.union([z.object(HEAD), ReportContainer]);
