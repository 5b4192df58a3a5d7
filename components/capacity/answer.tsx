import type { ReactNode } from 'react';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { describeGaps, describeOutcome } from '#lib/core/capacity/describe-plan.ts';
import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { CostPanel } from './cost-panel.tsx';
import { DrainsTable, OvercommittedTable, PoolsTable, SlackTable, SurvivalTable } from './detail-tables.tsx';
import { GrowthPanel } from './growth-panel.tsx';
import { NodesPanel } from './nodes-panel.tsx';
import { UnplacedTable } from './unplaced-table.tsx';
import type { Planning } from './use-plan.ts';

/** The plan as a page: the verdict, then the scenario (`children`), the comparison, the charts, and what stands behind them. */
export function Answer({
  planning: { shown },
  facts,
  children,
}: {
  planning: Planning;
  facts: PlanningFacts;
  children: ReactNode;
}) {
  if (shown === undefined)
    return (
      <>
        <PageHead title="Placing the pods…">Pods are placed by their requests, as the scheduler counts them.</PageHead>
        {children}
      </>
    );
  const { plan, of } = shown;
  const { outcome } = plan;
  const { takenAt } = facts;
  return (
    <>
      <PageHead title={describeOutcome(outcome, takenAt)}>
        {describeGaps(outcome) ??
          'Pods are placed by their requests and rules, as the scheduler counts them; what is not looked at stands below.'}
      </PageHead>
      {children}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(34rem,100%),1fr))] items-start gap-4">
        <Panel
          title="Against the start"
          note={
            of.start.advice === undefined ? 'the cluster as it is' : `after the advice, ${of.start.advice.strategy}`
          }
        >
          <ComparisonTable plan={plan} takenAt={takenAt} months={of.changes.months} />
        </Panel>
        <GrowthPanel plan={plan} takenAt={takenAt} />
      </div>
      {outcome.unplaced.length === 0 ? null : (
        <Panel title="Pods without a node" note="what stops them, by node">
          <UnplacedTable unplaced={outcome.unplaced} />
        </Panel>
      )}
      <NodesPanel
        nodes={outcome.nodes}
        note={`${outcome.nodes.length} that are up, ${outcome.fit.answer === 'only packed' ? 'packed tightly' : 'as the scheduler places'}`}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(34rem,100%),1fr))] items-start gap-4">
        <Panel title="Nodes needed" note="by pool, packed tightly">
          <PoolsTable pools={outcome.pools} />
        </Panel>
        <CostPanel plan={plan} />
        <Panel title="Failures" note="the rest stays, the displaced look for a place">
          <SurvivalTable survival={outcome.survival} />
        </Panel>
        <Panel title="Slack and fragmentation">
          <SlackTable slack={outcome.slack} />
        </Panel>
      </div>
      <Panel title="When all heaps fill together" note="nodes whose pods can hold more than the node has">
        {outcome.overcommitted.length === 0 ? (
          <p className="text-ink-soft">
            No node can be filled past what it gives, as far as it is known what its pods can hold.
          </p>
        ) : (
          <OvercommittedTable nodes={outcome.overcommitted} />
        )}
      </Panel>
      {outcome.slowDrains.length === 0 ? null : (
        <Panel title="Slow drains" note="disruption budgets let fewer pods go than stand on the node">
          <DrainsTable drains={outcome.slowDrains} />
        </Panel>
      )}
      <Panel title="What the plan does not look at">
        <ul className="max-w-prose list-disc pl-5 text-ink-soft">
          {plan.notPlanned.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
