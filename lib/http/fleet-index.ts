import { type Assessment, VERDICTS } from '#lib/core/assess/assessment.ts';
import { overrun, podCount } from '#lib/core/assess/key-figures.ts';
import { NO_PRICES, type Prices } from '#lib/core/cost/prices.ts';
import { type Savings, savingsOf } from '#lib/core/cost/savings.ts';
import { type Known, valueOr } from '#lib/core/known.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { ownerOf } from '#lib/core/model/owner.ts';
import { nodePool } from '#lib/core/nodes/node-pool.ts';
import type { FleetFacet, FleetRow } from './contract/fleet.ts';
import { encodeFleetRow } from './encode-fleet-row.ts';

/** What is asked of a container by name: it has none, one or several of each. */
export type FacetValues = Readonly<Record<FleetFacet, readonly string[]>>;

/** A row with what lists need beside it and the wire does not carry. */
export type IndexedRow = {
  readonly row: FleetRow;
  readonly assessment: Assessment;
  readonly rank: number;
  /** Bytes of all pods past their limit: the worse comes first within a verdict. */
  readonly excess: number;
  readonly savings: Known<Savings>;
  readonly facets: FacetValues;
  /** Lower-case text of all that a person would search a container by. */
  readonly text: string;
};

/** Of which scan rows are. */
export type FleetScan = Pick<ClusterFacts, 'cluster' | 'takenAt' | 'origin'>;

/** A scan ready to be asked: made once, asked many times. */
export type FleetIndex = {
  readonly prices: Prices;
  /** One, or one a cluster. */
  readonly scans: readonly FleetScan[];
  readonly rows: readonly IndexedRow[];
};

/** What a person has set for all fleets: prices, and the label that names an owner where the usual ones do not. */
export type FleetSettings = { readonly prices?: Prices; readonly ownerLabel?: string | undefined };

type Around = { readonly prices: Prices; readonly ownerLabel: string | undefined; readonly pools: Map<string, string> };

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

function indexed(assessment: Assessment, { prices, ownerLabel, pools }: Around): IndexedRow {
  const { workload, container, detection, options, findings } = assessment;
  const nodes = distinct(workload.pods.map(({ node }) => node));
  const place = { owner: ownerOf(workload, ownerLabel), pools: distinct(nodes.map((node) => pools.get(node))) };
  const row = encodeFleetRow(assessment, place, prices);
  const facets: FacetValues = {
    cluster: [row.cluster],
    namespace: [row.namespace],
    owner: distinct([row.owner]),
    release: distinct([row.release]),
    pool: place.pools,
    kind: [row.kind],
    jdk: detection.jdk.state === 'known' ? [jdkTrain(detection.jdk.value)] : [],
    rule: distinct(findings.map(({ rule }) => rule)),
    node: nodes,
  };
  const words = [row.namespace, row.kind, row.name, row.container, row.release, row.owner, container.image];
  return {
    row,
    assessment,
    rank: VERDICTS.indexOf(assessment.verdict),
    excess: valueOr(overrun(assessment), 0) * podCount(assessment),
    savings: savingsOf(assessment),
    facets,
    text: [...words, ...facets.pool, ...nodes, ...options.map(({ text }) => text)].join('\n').toLowerCase(),
  };
}

/** The train of a release: `17.0.9` and `17` are 17, `8u131` and `1.8.0_131` are 8. */
const jdkTrain = (release: string): string => /^(?:1\.)?(?<train>\d+)/.exec(release)?.groups?.['train'] ?? release;

/** Makes the rows of a scan and what they are found by. */
export function indexFleet(
  scan: FleetScan & Pick<ClusterFacts, 'nodes'>,
  assessments: readonly Assessment[],
  { prices = NO_PRICES, ownerLabel }: FleetSettings = {},
): FleetIndex {
  const pools = new Map<string, string>();
  for (const node of scan.nodes) {
    const pool = nodePool(node);
    if (pool !== undefined) pools.set(node.name, pool);
  }
  const around = { prices, ownerLabel, pools };
  return { prices, scans: [scan], rows: assessments.map((assessment) => indexed(assessment, around)) };
}

/** The fleets of several clusters as one; a price is the same in all of them. */
export const mergeFleets = (fleets: readonly FleetIndex[], prices: Prices): FleetIndex => ({
  prices,
  scans: fleets.flatMap(({ scans }) => scans),
  rows: fleets.flatMap(({ rows }) => rows),
});
