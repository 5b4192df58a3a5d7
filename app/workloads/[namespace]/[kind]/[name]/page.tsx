import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BacktestPanel } from '#components/assessment/backtest-panel.tsx';
import { EvidencePanel } from '#components/assessment/evidence-panel.tsx';
import { FindingsPanel } from '#components/assessment/findings-panel.tsx';
import { FlagsPanel } from '#components/assessment/flags-panel.tsx';
import { Judgement } from '#components/assessment/judgement.tsx';
import { OriginPanel } from '#components/assessment/origin-panel.tsx';
import { PodsPanel } from '#components/assessment/pods-panel.tsx';
import { ReleasesPanel } from '#components/assessment/releases-panel.tsx';
import { type Section, SectionLinks } from '#components/assessment/section-links.tsx';
import { SettingsPanel } from '#components/assessment/settings-panel.tsx';
import { StartUpPanel } from '#components/assessment/start-up-panel.tsx';
import { StrategiesPanel } from '#components/assessment/strategies-panel.tsx';
import { UsagePanel } from '#components/assessment/usage-panel.tsx';
import { WorkloadHead } from '#components/assessment/workload-head.tsx';
import { WorkloadHistoryPanel } from '#components/history/workload-history-panel.tsx';
import { ToldPanel } from '#components/running-jvm/told-panel.tsx';
import { FirstScan } from '#components/shell/first-scan.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { Neighbours } from '#components/workloads/neighbours.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { lookBack } from '#lib/core/assess/look-back.ts';
import { otherReleases } from '#lib/core/assess/other-releases.ts';
import { indexCluster } from '#lib/core/findings/cluster-index.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { shortKey } from '#lib/core/model/short-key.ts';
import { surroundingsOf } from '#lib/core/surroundings/surroundings.ts';
import { kubeconfigAsks } from '#lib/runtime/ask-jvms.ts';
import { workloadHistory } from '#lib/runtime/kept-scans.ts';
import { fleetSettings, prices } from '#lib/runtime/scans.ts';
import { type Asked, clusterOfPage, lastScan } from '../../../../scan.ts';

type Props = {
  params: Promise<{ namespace: string; kind: string; name: string }>;
  searchParams: Promise<Asked>;
};

/** The parts of the page, in the order in which one asks for them. */
const SECTIONS = [
  ['budget', 'Budget'],
  ['advice', 'Advice'],
  ['findings', 'Findings'],
  ['usage', 'Usage'],
  ['pods', 'Pods'],
  ['flags', 'Flags'],
  ['start-up', 'Start-up'],
  ['origin', 'Origin'],
  ['running-jvm', 'Running JVM'],
  ['strategies', 'Strategies'],
  ['settings', 'What it decides'],
  ['releases', 'Releases'],
  ['backtest', 'Looking back'],
  ['history', 'Earlier scans'],
  ['evidence', 'Evidence'],
] as const satisfies readonly Section[];

/** How much of the history the looks back know. */
const SHARES = [0.25, 0.5, 0.75] as const;

/** The workload's name, for the window and the history of the browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { namespace, name } = await params;
  return { title: `${decodeURIComponent(namespace)}/${decodeURIComponent(name)}` };
}

/** The story of one container: verdict, what to do, the picture, then everything it rests on. */
export default async function WorkloadPage({ params, searchParams }: Props) {
  const path = await params;
  const [namespace, kind, name] = [path.namespace, path.kind, path.name].map(decodeURIComponent);
  const asked = await searchParams;
  const scan = await lastScan(await clusterOfPage(`/workloads/${path.namespace}/${path.kind}/${path.name}`, asked));
  if (scan === undefined) return <FirstScan />;
  const containers = scan.assessments.filter(
    ({ ref }) => ref.namespace === namespace && ref.kind === kind && ref.name === name,
  );
  const assessment = containers.find(({ ref }) => ref.container === asked['container']) ?? containers[0];
  if (assessment === undefined) notFound();
  const past = await workloadHistory(assessment.ref);
  return (
    <>
      <WorkloadHead
        assessment={assessment}
        siblings={<Siblings all={containers} current={assessment} />}
        end={<Neighbours id={shortKey(containerKey(assessment.ref))} />}
      />
      <SectionLinks sections={SECTIONS} />
      <Judgement
        assessment={assessment}
        prices={prices()}
        beside={
          <FindingsPanel
            findings={assessment.findings}
            silenced={assessment.silenced ?? []}
            notEvaluated={assessment.notEvaluated}
          />
        }
        below={
          <>
            <UsagePanel assessment={assessment} />
            <PodsPanel assessment={assessment} nodes={scan.facts.nodes} />
            <FlagsPanel options={assessment.options} asked={assessment.asked} />
            <StartUpPanel assessment={assessment} />
            <OriginPanel
              workload={assessment.workload}
              surroundings={surroundingsOf(assessment.workload, indexCluster(scan.facts))}
              ownerLabel={fleetSettings().ownerLabel}
            />
          </>
        }
      />
      <ToldPanel
        assessment={assessment}
        askable={{ live: scan.facts.origin.kind === 'live', asKubeconfig: kubeconfigAsks() }}
      />
      <StrategiesPanel assessment={assessment} />
      <SettingsPanel prediction={assessment.prediction} assumptions={assessment.assumptions} />
      <ReleasesPanel releases={otherReleases(assessment)} />
      <BacktestPanel lookBacks={SHARES.map((share) => ({ share, looked: lookBack(assessment, share) }))} />
      <WorkloadHistoryPanel past={past.filter(({ outcome }) => outcome.ref.container === assessment.ref.container)} />
      <EvidencePanel assessment={assessment} />
    </>
  );
}

/** The containers of the same pod: the shown one in words, the others as links. */
const Siblings = ({ all, current }: { all: readonly Assessment[]; current: Assessment }) =>
  all.map(({ ref: { container } }) =>
    container === current.ref.container ? (
      <span key={container} aria-current="true" className="id text-ink">
        {container}
      </span>
    ) : (
      <ScopedLink key={container} href={`?container=${encodeURIComponent(container)}`} className="id">
        {container}
      </ScopedLink>
    ),
  );
