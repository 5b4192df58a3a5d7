import { type Assessment, VERDICTS } from '#lib/core/assess/assessment.ts';
import { overrun, podCount } from '#lib/core/assess/key-figures.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { type Savings, savingsOf } from '#lib/core/cost/savings.ts';
import { type Known, valueOr } from '#lib/core/known.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
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

function indexed(assessment: Assessment, prices: Prices): IndexedRow {
  const row = encodeFleetRow(assessment, prices);
  const { workload, container, detection, options, findings } = assessment;
  const nodes = [...new Set(workload.pods.flatMap(({ node }) => (node === undefined ? [] : [node])))];
  const train = detection.jdk.state === 'known' ? [jdkTrain(detection.jdk.value)] : [];
  return {
    row,
    assessment,
    rank: VERDICTS.indexOf(assessment.verdict),
    excess: valueOr(overrun(assessment), 0) * podCount(assessment),
    savings: savingsOf(assessment),
    facets: {
      cluster: [row.cluster],
      namespace: [row.namespace],
      kind: [row.kind],
      release: row.release === undefined ? [] : [row.release],
      jdk: train,
      rule: [...new Set(findings.map(({ rule }) => rule))],
      node: nodes,
    },
    text: [
      row.namespace,
      row.kind,
      row.name,
      row.container,
      row.release,
      container.image,
      ...nodes,
      ...options.map(({ text }) => text),
    ]
      .join('\n')
      .toLowerCase(),
  };
}

/** The train of a release: `17.0.9` and `17` are 17, `8u131` and `1.8.0_131` are 8. */
const jdkTrain = (release: string): string => /^(?:1\.)?(?<train>\d+)/.exec(release)?.groups?.['train'] ?? release;

/** Makes the rows of a scan and what they are found by. */
export const indexFleet = (scan: FleetScan, assessments: readonly Assessment[], prices: Prices): FleetIndex => ({
  prices,
  scans: [scan],
  rows: assessments.map((assessment) => indexed(assessment, prices)),
});

/** The fleets of several clusters as one; a price is the same in all of them. */
export const mergeFleets = (fleets: readonly FleetIndex[], prices: Prices): FleetIndex => ({
  prices,
  scans: fleets.flatMap(({ scans }) => scans),
  rows: fleets.flatMap(({ rows }) => rows),
});
