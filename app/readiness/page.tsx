import type { Metadata } from 'next';
import { MovesTable } from '#components/readiness/moves-table.tsx';
import { SidesTable } from '#components/readiness/sides-table.tsx';
import { TargetForm } from '#components/readiness/target-form.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { nodeFactsOf } from '#lib/core/readiness/cluster-sides.ts';
import { describeMove } from '#lib/core/readiness/describe-move.ts';
import { type FleetMove, moveFleet } from '#lib/core/readiness/move-fleet.ts';
import { clusterTarget, describeTarget, type Target, typedTarget } from '#lib/core/readiness/target.ts';
import { ReadinessQuery, toTypedTarget } from '#lib/http/contract/readiness.ts';
import { clusterOfPage, lastScan, lastScans, type Scan } from '../scan.ts';

export const metadata: Metadata = { title: 'Readiness' };

/** More rows than anybody reads; the counts above them are of all. */
const SHOWN = 500;

/** What becomes of the JVMs of a cluster on newer nodes, a newer Kubernetes, newer JDKs, or in another cluster. */
export default async function ReadinessPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const asked = await searchParams;
  const scan = await lastScan(await clusterOfPage('/readiness', asked));
  if (scan === undefined) return <FirstScan />;
  const parsed = ReadinessQuery.safeParse(asked);
  const query = parsed.data ?? ReadinessQuery.parse({});
  const others = (await lastScans()).filter(({ facts }) => facts.cluster !== scan.facts.cluster);
  const other = others.find(({ facts }) => facts.cluster === query.to);
  const typed = toTypedTarget(query);
  const target = other === undefined ? typedTarget(typed) : clusterTarget(other.facts, typed.jdk);
  const move = moved(scan, target);
  const changing = move.moves.filter(({ consequences }) => consequences.length > 0);
  const sides = [scan, ...(other === undefined ? [] : [other])].map(({ facts }) => ({
    name: facts.cluster,
    facts: nodeFactsOf(facts),
  }));
  return (
    <>
      <PageHead title={describeMove(move)}>{describeTarget(target)}</PageHead>
      {parsed.success ? null : (
        <Banner tone="warning">
          The address holds a target that cannot be read (
          {parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}); the hardest one
          is shown.
        </Banner>
      )}
      {query.to !== '' && other === undefined ? (
        <Banner tone="warning">No cluster called {query.to} has been read; the typed one is shown.</Banner>
      ) : null}
      <TargetForm query={query} others={others.map(({ facts }) => facts.cluster)} />
      {changing.length === 0 ? null : (
        <Panel
          title="What changes"
          note={
            changing.length > SHOWN
              ? `the ${SHOWN} worst of ${changing.length.toLocaleString('en-GB')} containers`
              : 'the worst first; nothing is said of what stays'
          }
        >
          <MovesTable moves={changing.slice(0, SHOWN)} />
        </Panel>
      )}
      <Panel title="The nodes" note="what of them decides how a JVM sees itself">
        {sides.some(({ facts }) => facts.length > 0) ? (
          <SidesTable sides={sides} />
        ) : (
          <p className="text-ink-soft">
            The scan holds no nodes: manifests have none, and a cluster shows them only to who may list nodes. What is
            said above holds for any node of the kind that is asked for.
          </p>
        )}
      </Panel>
    </>
  );
}

/** Targets that are remembered of a scan: people go back and forth between a few. */
const REMEMBERED = 8;

const done = new WeakMap<Scan, Map<string, FleetMove>>();

/** The fleet's move, made once for a scan and a target. */
function moved(scan: Scan, target: Target): FleetMove {
  const known = done.get(scan) ?? new Map<string, FleetMove>();
  done.set(scan, known);
  const key = JSON.stringify(target);
  const move = known.get(key) ?? moveFleet(scan.assessments, target);
  const [oldest] = known.size < REMEMBERED ? [] : known.keys();
  if (oldest !== undefined) known.delete(oldest);
  known.set(key, move);
  return move;
}
