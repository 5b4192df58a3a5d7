import { FindingsPanel } from '#components/assessment/findings-panel.tsx';
import { FlagsPanel } from '#components/assessment/flags-panel.tsx';
import { Judgement } from '#components/assessment/judgement.tsx';
import { OriginPanel } from '#components/assessment/origin-panel.tsx';
import { PodsPanel } from '#components/assessment/pods-panel.tsx';
import { StartUpPanel } from '#components/assessment/start-up-panel.tsx';
import { StrategiesPanel } from '#components/assessment/strategies-panel.tsx';
import { UsagePanel } from '#components/assessment/usage-panel.tsx';
import { NO_PRICES, type Prices } from '#lib/core/cost/prices.ts';
import { from, known } from '#lib/core/known.ts';
import type { Surrounding } from '#lib/core/surroundings/surroundings.ts';
import { anAssessment } from '#lib/testing/builders.ts';

import { SAMPLES } from '#lib/testing/sample-fleet.ts';
import { BacktestExample } from './backtest-example.tsx';
import { Example, Examples } from './example.tsx';
import { ToldExamples } from './told-examples.tsx';

const orders = anAssessment(SAMPLES[0]);
const restless = anAssessment({
  name: 'restless',
  limit: 768,
  request: 512,
  usage: {
    peak: 760,
    live: 260,
    kills: 1,
    days: 2,
    ends: ['rollout', 'restart', 'killed', 'java-out-of-memory'],
    gap: [0.55, 0.7],
  },
});
const SURROUNDINGS: readonly Surrounding[] = [
  {
    kind: 'HorizontalPodAutoscaler',
    acting: known([{ name: 'orders', says: 'keeps 2 to 6 pods, by cpu' }], from('kubernetes-status')),
  },
  {
    kind: 'LimitRange',
    acting: { state: 'unknown', why: 'the account may not list limitranges', remedy: 'grant list' },
  },
  { kind: 'ResourceQuota', acting: known([], from('kubernetes-status')) },
];
const unknown = anAssessment({ name: 'nothing-told' });

const PRICES: Prices = { ...NO_PRICES, currency: 'EUR', memoryGibHour: known(0.004, from('person')) };

/** The panels of a workload's page, with everything known and with nothing known. */
export const PanelExamples = () => (
  <Examples wide>
    <Example title="Judgement" when="everything known">
      <Judgement assessment={orders} prices={PRICES} />
    </Example>
    <Example title="Judgement" when="nothing known">
      <Judgement assessment={unknown} prices={NO_PRICES} />
    </Example>
    <Example title="Usage" when="measured, with every kind of end and a gap, and not measured">
      <UsagePanel assessment={orders} />
      <UsagePanel assessment={restless} />
      <UsagePanel assessment={unknown} />
    </Example>
    <Example title="Flags" when="every state, from every kind of place">
      <FlagsPanel options={orders.options} />
    </Example>
    <ToldExamples />
    <Example title="Findings">
      <FindingsPanel
        findings={orders.findings}
        silenced={[
          {
            rule: 'idle-request',
            severity: 'info',
            message: 'The working set never passed 700 MiB of the 4,096 MiB requested',
            evidence: {},
            fix: 'Lower resources.requests.memory',
            reason: 'sized for the sale in December',
          },
        ]}
        notEvaluated={[
          { rule: 'budget-over-limit', missing: [{ fact: 'the budget', why: 'the release is not known' }] },
        ]}
      />
      <FindingsPanel findings={[]} notEvaluated={[]} />
    </Example>
    <Example title="Pods and strategies">
      <PodsPanel assessment={orders} nodes={[]} />
      <StrategiesPanel assessment={orders} />
    </Example>
    <Example title="Start-up, and what acts on it" when="everything set, and a kind that could not be listed">
      <StartUpPanel assessment={orders} />
      <OriginPanel workload={orders.workload} surroundings={SURROUNDINGS} ownerLabel={undefined} />
    </Example>
    <BacktestExample />
  </Examples>
);
