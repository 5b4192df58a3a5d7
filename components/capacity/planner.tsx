'use client';

import { useQuery } from '@tanstack/react-query';
import { createParser, useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Message } from '#components/ui/message.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { SkeletonRows } from '#components/ui/skeleton.tsx';
import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import { type Changes, NO_CHANGES, type Scenario } from '#lib/core/capacity/scenario.ts';
import { readScenario, scenarioText } from '#lib/http/scenario-text.ts';
import { capacityQueries } from '#lib/query/capacity.ts';
import { Answer } from './answer.tsx';
import { PlanStatus } from './plan-status.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { usePlan } from './use-plan.ts';

/** What a page without a scenario shows: a growth to see the months by, which the first button beside it can take away. */
const FIRST_CHANGES: Changes = {
  ...NO_CHANGES,
  growth: [{ of: { kind: 'all' }, percent: 0, percentPerMonth: 2 }],
};

const asText = createParser<string>({ parse: (text) => text, serialize: (text) => text });

/** What fits, what if, and when it is full. The address holds the scenario; the plan is made in the reader's own browser. */
export function Planner() {
  const cluster = useScope();
  const { data: facts, error } = useQuery(capacityQueries.facts(cluster));
  if (error !== null)
    return (
      <Message icon="octagon" title="What planning starts from cannot be had." level={1}>
        {error.message}
      </Message>
    );
  return facts === undefined ? <SkeletonRows rows={8} /> : <FactsPlanner facts={facts} />;
}

function FactsPlanner({ facts }: { facts: PlanningFacts }) {
  const [text, setText] = useQueryState('plan', asText);
  const asked = useMemo(() => (text === null ? undefined : readScenario(text)), [text]);
  const scenario = useMemo(
    (): Scenario =>
      asked?.ok ? asked.value : { start: { scan: facts.scan, advice: undefined }, changes: FIRST_CHANGES },
    [asked, facts.scan],
  );
  const planning = usePlan(facts, scenario);
  const ready = facts.nodes.filter((node) => node.ready).length;
  if (ready === 0 && scenario.changes.pools.length === 0)
    return (
      <Message icon="circle-dashed" title="There is no node to place pods on." level={1}>
        {facts.nodes.length === 0
          ? 'The scan holds no nodes: manifests have none, and a cluster shows them only to who may list nodes.'
          : `None of the ${facts.nodes.length} nodes is ready.`}
      </Message>
    );
  const change = (next: Scenario): void =>
    void setText(scenarioText({ ...next, start: { ...next.start, scan: facts.scan } }));
  return (
    <>
      {asked?.ok === false ? (
        <Banner tone="warning">
          The address holds a scenario that cannot be read ({asked.error}); the cluster is shown as it is.
        </Banner>
      ) : null}
      {scenario.start.scan === facts.scan ? null : (
        <Banner tone="stale">
          This scenario was made on another scan; it is shown on the newest one, {facts.scan}.
        </Banner>
      )}
      <Answer planning={planning} facts={facts}>
        <ScenarioBar facts={facts} scenario={scenario} onChange={change} />
        <PlanStatus planning={planning} />
      </Answer>
    </>
  );
}
