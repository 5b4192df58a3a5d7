import type { FactKey } from '#lib/core/findings/fact-values.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';
import { type Assessed, assess, expect, test } from './assessed.ts';
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

/** What of the rows does not hold, a sentence each. */
function amiss({ of }: Assessed): readonly string[] {
  return TROUBLES.flatMap((trouble) => {
    if ('unreachable' in trouble) return [];
    const { rule, ill, well } = trouble;
    const [sick, sound] = [of(ill), of(well)];
    const speaks = ({ findings }: typeof sick): boolean => findings.some((finding) => finding.rule === rule);
    return [
      ...(speaks(sick) ? [] : [`${rule} is silent about ${ill}`]),
      ...(speaks(sound) ? [`${rule} speaks of ${well}`] : []),
      ...(sound.notEvaluated.some((each) => each.rule === rule) ? [`${rule} cannot be asked of ${well}`] : []),
    ];
  });
}

test('a rule that needs live facts speaks of the container that has the trouble and not of its twin', async () => {
  test.setTimeout(600_000);
  // Rates, restarts and a code cache come with time: they are looked at again until they are there.
  await expect(async () => expect(amiss(await assess())).toEqual([])).toPass({ timeout: 480_000, intervals: [15_000] });
});
