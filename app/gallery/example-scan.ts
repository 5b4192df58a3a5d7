import { READ_AT } from '#lib/testing/builders.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';
import type { Scan } from '../scan.ts';

/** A scan of a cluster that does not exist, from builders. */
export const exampleScan = (): Scan => ({
  id: 'example',
  startedAt: READ_AT,
  finishedAt: READ_AT,
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
