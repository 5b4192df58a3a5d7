import type { Metadata } from 'next';
import { NodeBars } from '#components/capacity/node-bars.tsx';
import { ScenarioForm } from '#components/capacity/scenario-form.tsx';
import { type ScenarioColumn, ScenarioTable } from '#components/capacity/scenario-table.tsx';
import { UnplacedTable } from '#components/capacity/unplaced-table.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Message } from '#components/ui/message.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { type ClusterDemand, clusterDemand, slotsOf } from '#lib/core/capacity/cluster-demand.ts';
import { describePlan } from '#lib/core/capacity/describe-plan.ts';
import { monthsUntilFull } from '#lib/core/capacity/months-until-full.ts';
import { AS_IT_IS, type Scenario, whatIf } from '#lib/core/capacity/what-if.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { CapacityQuery, toScenario } from '#lib/http/contract/capacity.ts';
import { clusterOfPage, lastScan } from '../scan.ts';

export const metadata: Metadata = { title: 'Capacity' };

/** What fits, what if, and when it is full: the scan's own workloads placed on nodes again. */
export default async function CapacityPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const asked = await searchParams;
  const scan = await lastScan(await clusterOfPage('/capacity', asked));
  if (scan === undefined) return <FirstScan />;
  const parsed = CapacityQuery.safeParse(asked);
  const query = parsed.data ?? CapacityQuery.parse({});
  const { workloads, nodes } = scan.facts;
  const slots = slotsOf(nodes);
  if (slots.length === 0) return <NoNodes read={nodes.length} />;
  const now = clusterDemand(workloads, new Map());
  const advised = clusterDemand(workloads, new Map(scan.assessments.map((one) => [containerKey(one.ref), one])));
  const column = (name: string, demand: ClusterDemand, scenario: Scenario): ScenarioColumn => ({
    name,
    outcome: whatIf(demand, slots, scenario),
    fullIn: monthsUntilFull(demand, slots, scenario, query.monthly),
  });
  const chosen = column('This scenario', query.start === 'advice' ? advised : now, toScenario(query));
  const columns = [column('As it is', now, AS_IT_IS), column('After the advice', advised, AS_IT_IS), chosen];
  const { placement } = chosen.outcome;
  const zones = [...new Set(slots.map(({ zone }) => zone))].filter((zone) => zone !== 'no zone');
  return (
    <>
      <PageHead title={describePlan(chosen.outcome)}>
        Pods by their requests, as the scheduler counts them. Affinity, spread and tolerations are not considered yet:
        nodes with a taint take no pods here.
      </PageHead>
      {parsed.success ? null : (
        <Banner tone="warning">
          The address holds a scenario that cannot be read (
          {parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}
          ); the cluster is shown as it is.
        </Banner>
      )}
      <ScenarioForm query={query} zones={zones} />
      <Panel title="Scenarios" note={`growth of ${query.monthly} % a month`}>
        <ScenarioTable columns={columns} />
      </Panel>
      {placement.unplaced.length === 0 ? null : (
        <Panel title="Pods without a node" note="what stops them, by node">
          <UnplacedTable unplaced={placement.unplaced} />
        </Panel>
      )}
      <Panel title="Nodes" note={`${placement.slots.length} that take pods, by memory requested`}>
        <NodeBars slots={placement.slots} />
      </Panel>
    </>
  );
}

/** Manifests and clusters whose nodes may not be listed have nothing to place pods on. */
function NoNodes({ read }: { read: number }) {
  const why =
    read === 0
      ? 'The scan holds no nodes: manifests have none, and a cluster shows them only to who may list nodes.'
      : `None of the ${read} nodes takes pods: they are cordoned, not ready or tainted.`;
  return (
    <Message icon="circle-dashed" title="There is no node to place pods on." level={1}>
      {why}
    </Message>
  );
}
