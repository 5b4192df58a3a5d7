import { BacktestPanel } from '#components/assessment/backtest-panel.tsx';
import { instant } from '#lib/core/instant.ts';
import { from, known, unknown } from '#lib/core/known.ts';
import type { Hindsight } from '#lib/core/recommend/backtest.ts';
import { mib } from '#lib/core/units/bytes.ts';
import { READ_AT } from '#lib/testing/builders.ts';
import { Example } from './example.tsx';

const DAY = 86_400_000;

const HINDSIGHTS: readonly Hindsight[] = [
  {
    strategy: 'steady',
    memoryLimit: mib(1104),
    maxHeap: mib(608),
    outcome: 'survived',
    needed: mib(1006),
    because: 'Nothing that was measured since exceeds it.',
  },
  {
    strategy: 'keep-limit',
    memoryLimit: mib(1024),
    maxHeap: mib(512),
    outcome: 'heap-exhausted',
    at: instant(READ_AT - 2 * DAY),
    needed: mib(980),
    because: '530 MiB were live.',
  },
  {
    strategy: 'usage-max-15',
    memoryLimit: mib(896),
    maxHeap: mib(768),
    outcome: 'killed',
    at: instant(READ_AT - 3 * DAY),
    needed: mib(1006),
    because: 'The working set needed 902 MiB.',
  },
  {
    strategy: 'xmx-plus-1-gib',
    memoryLimit: mib(1792),
    maxHeap: mib(768),
    outcome: 'unknown',
    because: 'It was killed under 1,024 MiB in that time: how much more it wanted is not known.',
  },
];

const LOOK_BACKS = [0.25, 0.5, 0.75].map((share) => ({
  share,
  looked: known(
    {
      from: instant(READ_AT - 14 * DAY),
      cut: instant(READ_AT - 14 * DAY * (1 - share)),
      to: READ_AT,
      hindsights: HINDSIGHTS,
    },
    from('metrics', 'history'),
  ),
}));

/** A look back with every outcome, and one without a history. */
export const BacktestExample = () => (
  <Example title="Looking back" when="every outcome, and no history">
    <BacktestPanel lookBacks={LOOK_BACKS} />
    <BacktestPanel
      lookBacks={[
        {
          share: 0.5,
          looked: unknown('There is no history to look back on', 'Connect Prometheus, or take a capture with history'),
        },
      ]}
    />
  </Example>
);
