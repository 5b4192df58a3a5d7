import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { observedFromUsage } from '#lib/core/budget/observed-from-usage.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { sourceOf } from '#lib/runtime/command-line.ts';
import { type Answers, ask } from './ask.ts';
import { GENEROUS } from './generous.ts';
import { optionsOf, type Places, podOf, type Run } from './pod.ts';
import type { Trial } from './record.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { CACHE, kubectl, remove, standingOf, start } from './test-bed.ts';

/**
 * Tries the advised limits in real containers on the test bed (`npm run cluster:up` first): `npm run bench:survival -- [WORD…]`, each
 * word being part of a scenario's id. NAMESPACE, RESULTS and AT_ONCE change where it runs, where it writes, and how many at a time.
 */
const NAMESPACE = process.env['NAMESPACE'] ?? 'survival';
const RESULTS = process.env['RESULTS'] ?? join(import.meta.dirname, 'fixtures', 'recorded.jsonl');
const PLACES: Places = {
  programs: join(CACHE, 'java'),
  broker: join(import.meta.dirname, '..', '..', 'e2e', 'live', 'java', 'broker'),
};

/** A young run is watched for so long; eight scrapes. */
const YOUNG_SECONDS = 120;
/** A full heap has to live for so long while the program is asked. */
const FULL_SECONDS = 75;
/** What starting may take on a machine that others use too; the time above counts from the first answer. */
const START_SECONDS = 300;
const LESS = 0.75;
const AT_ONCE = Number(process.env['AT_ONCE'] ?? 2);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a pod for so long under questions, and says how it ended; undefined when it still runs. */
async function runPod(
  scenario: Scenario,
  run: Run,
  seconds: number,
): Promise<Answers & { readonly ended: string | undefined }> {
  await start(podOf(scenario, run, PLACES), run.namespace, run.name);
  const began = Date.now();
  let standing = await standingOf(run.namespace, run.name);
  while (standing.address === '' && standing.ended === undefined && Date.now() - began < 60_000) {
    await pause(1000);
    standing = await standingOf(run.namespace, run.name);
  }
  const stop = new AbortController();
  const { answers, callers } = ask(scenario.program.asks, standing.address, stop.signal);
  const works = (): boolean => scenario.program.asks === undefined || answers.answered > 0;
  const latest = Date.now() + START_SECONDS * 1000;
  let until = Number.POSITIVE_INFINITY;
  while (Date.now() < Math.min(until, latest + seconds * 1000) && standing.ended === undefined) {
    if (until === Number.POSITIVE_INFINITY && works()) until = Date.now() + seconds * 1000;
    await pause(2000);
    standing = await standingOf(run.namespace, run.name);
  }
  stop.abort();
  await callers;
  return { ...answers, ended: standing.ended };
}

/** What Headroom itself says of the young pods, read from the cluster and its Prometheus as for anybody. */
async function assessed(): Promise<readonly Assessment[]> {
  const source = await sourceOf({ source: 'live', context: 'headroom-testbed' });
  if (!source.ok) throw new Error(source.error);
  const facts = await source.value.read(AbortSignal.timeout(120_000), () => undefined);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return assessCluster(facts.value, readShell);
}

const nameOf = ({ id }: Scenario, part: string): string => `${id}-${part}`;

async function prove(scenario: Scenario, assessment: Assessment | undefined): Promise<Trial | undefined> {
  const advice = assessment?.alternatives.find(({ strategy }) => strategy === 'keep-heap');
  if (assessment === undefined || advice === undefined) {
    console.error(
      `${scenario.id}: no advice (${assessment?.advice.state === 'unknown' ? assessment.advice.why : 'not seen'})`,
    );
    return undefined;
  }
  const full = async (part: string, limit: number) => {
    const name = nameOf(scenario, part);
    const end = await runPod(scenario, { name, namespace: NAMESPACE, limit, heap: 'touched' }, FULL_SECONDS);
    await remove(NAMESPACE, name);
    return { limit, ...end };
  };
  const under = await full('under', advice.memoryLimit);
  const below = await full('below', Math.floor(advice.memoryLimit * LESS));
  return {
    id: scenario.id,
    program: scenario.program.name,
    jdk: assessment.detection.jdk.state === 'known' ? assessment.detection.jdk.value : scenario.jdk,
    collector: scenario.collector,
    heapMiB: scenario.heapMiB,
    options: optionsOf(scenario, 'growing'),
    observed: figuresOf(assessment),
    peers: Object.fromEntries(assessment.alternatives.map(({ strategy, memoryLimit }) => [strategy, memoryLimit])),
    regions: Object.fromEntries(advice.budget.regions.map(({ id, size }) => [id, size])),
    under,
    below,
  };
}

/** The figures that are known, as the `observed` document of the batch contract has them. */
function figuresOf({ usage }: Assessment): Trial['observed'] {
  const observed = observedFromUsage(usage);
  const pairs = {
    windowSeconds: observed.windowSeconds,
    workingSetPeakBytes: observed.workingSetPeak,
    rssPeakBytes: observed.rssPeak,
    heapUsedPeakBytes: observed.heapUsedPeak,
    heapCommittedPeakBytes: observed.heapCommittedPeak,
    liveSetBytes: observed.liveSet,
    metaspaceCommittedBytes: observed.metaspaceCommitted,
    classSpaceCommittedBytes: observed.classSpaceCommitted,
    codeCacheCommittedBytes: observed.codeCacheCommitted,
    codeCacheUsedBytes: observed.codeCacheUsed,
    loadedClasses: observed.loadedClasses,
    threadsPeak: observed.threadsPeak,
    directBytes: observed.direct,
    mappedBytes: observed.mapped,
    gcOverheadFraction: observed.gcOverhead,
  };
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([key, fact]) => (fact.state === 'known' ? [[key, fact.value]] : [])),
  );
}

async function batch(scenarios: readonly Scenario[]): Promise<void> {
  const young = (scenario: Scenario): Run => ({
    name: nameOf(scenario, 'young'),
    namespace: NAMESPACE,
    limit: GENEROUS,
    heap: 'growing',
  });
  const ends = await Promise.all(scenarios.map((scenario) => runPod(scenario, young(scenario), YOUNG_SECONDS)));
  const found = await assessed();
  const alive = scenarios.filter((scenario, index) => {
    const ended = ends[index]?.ended;
    if (ended !== undefined) console.error(`${scenario.id}: the young run ended (${ended})`);
    return ended === undefined;
  });
  await Promise.all(scenarios.map((scenario) => remove(NAMESPACE, nameOf(scenario, 'young'))));
  await Promise.all(
    alive.map(async (scenario) => {
      const assessment = found.find(({ ref }) => ref.name === nameOf(scenario, 'young'));
      const trial = await prove(scenario, assessment);
      if (trial === undefined) return;
      appendFileSync(RESULTS, `${JSON.stringify(trial)}\n`);
      const { under, below } = trial;
      console.log(
        `${trial.id.padEnd(40)} ${(under.limit / MiB).toFixed(0).padStart(5)} MiB: ${under.ended ?? `lives, ${under.answered} answers`}; ${(below.limit / MiB).toFixed(0)} MiB: ${below.ended ?? `lives, ${below.answered} answers`}`,
      );
    }),
  );
}

await kubectl('create', 'namespace', NAMESPACE).catch(() => undefined);
const wanted = SCENARIOS.filter(({ id }) => process.argv.slice(2).every((word) => id.includes(word)));
for (let at = 0; at < wanted.length; at += AT_ONCE) await batch(wanted.slice(at, at + AT_ONCE));
await kubectl('delete', 'namespace', NAMESPACE);
