import * as z from 'zod/mini';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { ByteCount, Fact, SettableBytes } from './fact.ts';
import { Savings, SavingsSum } from './savings.ts';

const Verdict = z.enum(VERDICTS);

/** What a fleet can be sorted by; unknown values stand last in either direction. */
export const FLEET_SORTS = [
  'verdict',
  'workload',
  'cluster',
  'jdk',
  'canHold',
  'limit',
  'advised',
  'change',
  'findings',
  'confidence',
] as const;

/** What a fleet can be grouped by and narrowed to. */
export const FLEET_FACETS = ['cluster', 'namespace', 'kind', 'release', 'jdk', 'rule', 'node'] as const;
export type FleetFacet = (typeof FLEET_FACETS)[number];

/** A list in one parameter, separated by commas; nothing is an empty list. */
const List = <T extends z.ZodMiniType<string, string>>(item: T) =>
  z._default(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((text: string) => text.split(',').filter((part) => part !== '')),
      ),
      z.array(item),
    ),
    [],
  );

const Whole = z.coerce.number().check(z.int(), z.nonnegative());

/** The question of a fleet list, as its query string carries it: lists are separated by commas, unknown keys are refused. */
export const FleetQuery = z.strictObject({
  verdict: List(Verdict),
  cluster: List(z.string()),
  namespace: List(z.string()),
  kind: List(z.string()),
  release: List(z.string()),
  jdk: List(z.string()),
  rule: List(z.string()),
  node: List(z.string()),
  q: z._default(z.string().check(z.maxLength(200)), ''),
  sort: z._default(z.enum(FLEET_SORTS), 'verdict'),
  order: z._default(z.enum(['asc', 'desc']), 'asc'),
  group: z.optional(z.enum(FLEET_FACETS)),
  offset: z._default(Whole, 0),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)), 100),
});
export type FleetQuery = z.infer<typeof FleetQuery>;

/** One container of a fleet, with what a row of a table tells; bytes are of one pod unless a name says otherwise. */
export const FleetRow = z.object({
  key: z.string(),
  cluster: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  pods: z.number(),
  release: z.optional(z.string()),
  image: z.string(),
  verdict: Verdict,
  title: z.string(),
  detail: z.string(),
  jdk: Fact(z.string()),
  collector: z.optional(z.string()),
  options: z.object({
    effective: z.number(),
    shadowed: z.number(),
    unread: z.number(),
    unreadable: z.number(),
    unknown: z.number(),
  }),
  canHoldBytes: Fact(ByteCount),
  offHeapBytes: z.optional(ByteCount),
  heapBytes: z.optional(ByteCount),
  limitBytes: Fact(SettableBytes),
  requestBytes: Fact(SettableBytes),
  peakBytes: Fact(ByteCount),
  advisedLimitBytes: Fact(ByteCount),
  /** By how much the advice moves the requests of all pods. */
  changeBytesAllPods: Fact(z.int()),
  /** The same change as savings, in bytes and in money. */
  savings: Fact(Savings),
  oomKills: Fact(z.number()),
  findings: z.object({ critical: z.number(), warning: z.number(), info: z.number() }),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
});
export type FleetRow = z.infer<typeof FleetRow>;

/** One line of a fleet list: a container, or the head of a group of them. */
export const FleetEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('container'), row: FleetRow }),
  z.object({
    type: z.literal('group'),
    by: z.enum(FLEET_FACETS),
    value: z.string(),
    containers: z.number(),
    pods: z.number(),
    missingBytes: ByteCount,
    gainBytes: ByteCount,
    savings: SavingsSum,
  }),
]);
export type FleetEntry = z.infer<typeof FleetEntry>;

const VerdictSum = z.object({
  verdict: Verdict,
  containers: z.number(),
  pods: z.number(),
  missingBytes: ByteCount,
  gainBytes: ByteCount,
  savings: SavingsSum,
});
export type VerdictSum = z.infer<typeof VerdictSum>;

const FacetValue = z.object({ value: z.string(), containers: z.number() });
export type FacetValue = z.infer<typeof FacetValue>;

/** A slice of a fleet list with what stands around it: sums by verdict, values to narrow by, and of which scan it is. */
export const FleetPage = z.object({
  /** One, or one a cluster. */
  scans: z.array(z.object({ cluster: z.string(), takenAt: z.number(), origin: z.string() })),
  /** Sums over what the other filters leave: a verdict's count never changes by its own filter. */
  verdicts: z.array(VerdictSum),
  /** Savings of the containers that the question leaves. */
  savings: SavingsSum,
  facets: z.record(z.enum(FLEET_FACETS), z.array(FacetValue)),
  /** Containers of the whole scan. */
  containers: z.number(),
  /** Containers that the question leaves. */
  matched: z.number(),
  /** Lines of the list, heads of groups among them; `entries` are those from `offset` on. */
  lines: z.number(),
  offset: z.number(),
  entries: z.array(FleetEntry),
});
export type FleetPage = z.infer<typeof FleetPage>;
