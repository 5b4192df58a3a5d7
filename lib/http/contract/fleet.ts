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
  'request',
  'peak',
  'advised',
  'change',
  'kills',
  'findings',
  'confidence',
] as const;

/** What a fleet can be grouped by and narrowed to. */
export const FLEET_FACETS = [
  'cluster',
  'namespace',
  'owner',
  'release',
  'pool',
  'kind',
  'jdk',
  'rule',
  'node',
] as const;
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

/** A container's name in addresses. */
const ShortKey = z.string().check(z.regex(/^[0-9a-v]{10}$/, 'must be the id of a container'));

const Neighbour = z.object({
  cluster: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
});

const Whole = z.coerce.number().check(z.int(), z.nonnegative());

/** How many lines a page asks for at once: twice what a screen holds. */
export const FLEET_SLICE = 50;

/** The question of a fleet list, as its query string carries it: lists are separated by commas, unknown keys are refused. */
export const FleetQuery = z.strictObject({
  verdict: List(Verdict),
  cluster: List(z.string()),
  namespace: List(z.string()),
  owner: List(z.string()),
  release: List(z.string()),
  pool: List(z.string()),
  kind: List(z.string()),
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

/** Which containers are meant: those of `pick` whatever the filters say, else all that the filters leave but those of `omit`. */
export const FleetChoice = z.extend(z.omit(FleetQuery, { group: true, offset: true, limit: true }), {
  pick: List(ShortKey),
  omit: List(ShortKey),
});
export type FleetChoice = z.infer<typeof FleetChoice>;

/** Which container's place is asked for, in the list that these filters leave. */
export const FleetPlaceQuery = z.extend(z.omit(FleetQuery, { group: true, offset: true, limit: true }), {
  of: ShortKey,
});

/** Where a container stands in a list: its place from 1, and who stands before and after it. */
export const FleetPlace = z.object({
  place: z.optional(z.number()),
  matched: z.number(),
  previous: z.optional(Neighbour),
  next: z.optional(Neighbour),
});
export type FleetPlace = z.infer<typeof FleetPlace>;

/** One container of a fleet, with what a row of a table tells; bytes are of one pod unless a name says otherwise. */
export const FleetRow = z.object({
  /** Its name in addresses, the same in every scan. */
  id: ShortKey,
  key: z.string(),
  cluster: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  pods: z.number(),
  release: z.optional(z.string()),
  /** Whose it is, by a label. */
  owner: z.optional(z.string()),
  /** Pools of the nodes its pods run on. */
  pools: z.array(z.string()),
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
  /** The time that was watched, in milliseconds since 1970; absent when nothing was measured. */
  seen: z.optional(z.object({ from: z.number(), to: z.number() })),
  /** The working set over that time in a few steps, each the highest of its samples; null is a gap. */
  trendBytes: z.optional(z.array(z.nullable(z.number()))),
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
    /** Whether the group has a name to narrow to; false for what has none. */
    named: z.boolean(),
    /** Containers by verdict; a verdict that none has is absent. */
    verdicts: z.partialRecord(Verdict, z.number()),
    containers: z.number(),
    pods: z.number(),
    missingBytes: ByteCount,
    gainBytes: ByteCount,
    savings: SavingsSum,
  }),
]);
export type FleetEntry = z.infer<typeof FleetEntry>;

/** What containers come to; bytes are over all their pods. */
export const FleetSums = z.object({
  containers: z.number(),
  pods: z.number(),
  missingBytes: ByteCount,
  gainBytes: ByteCount,
  savings: SavingsSum,
});
export type FleetSums = z.infer<typeof FleetSums>;

const VerdictSum = z.extend(FleetSums, { verdict: Verdict });
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
