import type { FactKey } from '#lib/core/findings/fact-values.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';
import { expect, test } from './assessed.ts';
import { TROUBLES } from './workloads/troubles.ts';

/** What no specification tells: pods, nodes, metrics, and the namespace's other objects. */
const LIVE: readonly FactKey[] = [
  ...([
    'podContainers',
    'endings',
    'slowestStart',
    'nodes',
    'cgroups',
    'procCgroups',
    'hugePages',
    'pageSizes',
  ] as const),
  ...(['conntrack', 'horizontalAutoscalers', 'verticalAutoscalers', 'limitRanges', 'resourceQuotas'] as const),
  ...([
    'windowSeconds',
    'heapSeconds',
    'spanSeconds',
    'workingSetPeak',
    'workingSetLast',
    'rssPeak',
    'startUpPeak',
  ] as const),
  ...(['heapUsedPeak', 'heapCommitted', 'heapMax', 'liveSet', 'metaspaceUsed', 'codeCacheUsed', 'direct'] as const),
  ...(['threadsPeak', 'gcOverhead', 'throttledFraction', 'limitHits', 'oomKills', 'restarts'] as const),
];

test('every rule that needs live facts has its row, with the reason where there is no such trouble here', () => {
  const asking = RULES.filter(({ needs }) => needs.some((need) => LIVE.includes(need))).map(({ id }) => id);
  expect(TROUBLES.map(({ rule }) => rule)).toEqual(asking);
});

test('a rule that needs live facts speaks of the container that has the trouble and not of its twin', ({
  assessed,
}) => {
  for (const trouble of TROUBLES) {
    if ('unreachable' in trouble) continue;
    const { rule, ill, well } = trouble;
    const [sick, sound] = [assessed.of(ill), assessed.of(well)];
    expect
      .soft(
        sick.findings.map((finding) => finding.rule),
        `${rule} in ${ill}`,
      )
      .toContain(rule);
    expect
      .soft(
        sound.findings.map((finding) => finding.rule),
        `${rule} in ${well}`,
      )
      .not.toContain(rule);
    const lacking = sound.notEvaluated.find((each) => each.rule === rule);
    expect.soft(lacking, `${rule} is asked of ${well}`).toBeUndefined();
  }
});
