import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { READ_AT } from '#lib/testing/builders.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';

/** A scan of a cluster that does not exist, from builders. */
export const exampleScan = (): { facts: ClusterFacts; assessments: readonly Assessment[] } => ({
  facts: {
    cluster: 'example',
    takenAt: READ_AT,
    origin: { kind: 'simulated', name: 'example' },
    serverVersion: 'v1.34.4',
    workloads: [],
    nodes: [],
    policies: { horizontalAutoscalers: [], verticalAutoscalers: [], limitRanges: [], resourceQuotas: [] },
    usage: {},
    images: {},
    sources: [],
    gaps: [],
  },
  assessments: aFleet(214),
});
