import { captureFile } from '#lib/adapters/capture/write-capture.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { AssessOptions } from '#lib/core/assess/assess-container.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { containerKey } from '#lib/core/model/refs.ts';
import { err, mapResult, ok, type Result } from '#lib/core/result.ts';
import { withOneReading } from '#lib/core/running-jvm/keep-readings.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { AskFailure } from '#lib/usecases/ask-jvms/ask-jvms.ts';
import { type TakenCapture, takeCapture } from '#lib/usecases/take-capture.ts';
import { adviceOptions } from './advice-options.ts';
import { type Asking, askAsPerson } from './ask-as-person.ts';
import { systemClock } from './clock.ts';
import { clustersOf } from './clusters.ts';
import { type Env, readEnv } from './env.ts';
import { liveSource } from './live-source.ts';
import { namedSource } from './named-source.ts';
import { pickSource } from './pick-source.ts';
import { pricesOf } from './prices.ts';

type Progress = (says: string) => void;

/** Where the command line says to read; what it leaves out the environment says. */
export type NamedSource = {
  /** `live`, `capture:FILE` or `manifests:DIR`. */
  readonly source?: string;
  readonly context?: string;
  readonly prometheus?: string;
  /** One of the clusters that the environment lists. */
  readonly cluster?: string;
};

type Pick = (env: Env, clock: Clock) => Promise<FactsSource>;

/** The environment with what the command line says on top of it; the error lists all faults. */
async function sourceWith(
  { source, context, prometheus, cluster }: NamedSource,
  pick: Pick,
): Promise<Result<FactsSource>> {
  const overrides = { HEADROOM_SOURCE: source, HEADROOM_CONTEXT: context, HEADROOM_PROMETHEUS_URL: prometheus };
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  const raw = { ...process.env, ...given };
  const env = readEnv(raw);
  if (!env.ok) return err(env.error.join('\n'));
  if (cluster === undefined) return ok(await pick(env.value, systemClock));
  const clusters = clustersOf(env.value, raw);
  if (!clusters.ok) return err(clusters.error.join('\n'));
  const named = clusters.value.find(({ name }) => name === cluster);
  if (named !== undefined) return ok(await namedSource(named, systemClock));
  const known = clusters.value.flatMap(({ name }) => name ?? []).join(', ') || 'none';
  return err(`there is no cluster "${cluster}"; HEADROOM_CONTEXTS or HEADROOM_CLUSTERS_FILE list ${known}`);
}

/** A live cluster with its metrics. */
export const clusterOf = (named: NamedSource): Promise<Result<FactsSource>> =>
  sourceWith(named, async (env, clock) => liveSource(env, clock));

/** Any source. */
export const sourceOf = (named: NamedSource): Promise<Result<FactsSource>> => sourceWith(named, pickSource);

/** What the environment says of prices and of how advice is made. */
export function settingsOfEnvironment(): Result<{ readonly prices: Prices; readonly advice: AssessOptions }> {
  const env = readEnv(process.env);
  return env.ok ? ok({ prices: pricesOf(env.value), advice: adviceOptions(env.value) }) : err(env.error.join('\n'));
}

/** Reads a source once and assesses it. */
export async function scanOnce(
  source: FactsSource,
  advice: AssessOptions,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<Scan, UpstreamError>> {
  const startedAt = systemClock();
  const facts = await source.read(signal, progress);
  return mapResult(facts, (read) => ({
    id: new Date(read.takenAt).toISOString().replaceAll(/[:.]/g, '-'),
    startedAt,
    finishedAt: systemClock(),
    facts: read,
    assessments: assessCluster(read, readShell, advice),
  }));
}

/** Reads a source and keeps its facts in a file. */
export const captureTo = (
  path: string,
  source: FactsSource,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<TakenCapture, UpstreamError>> => takeCapture(source, captureFile(path), signal, progress);

/** The scan with what the JVMs of one of its containers told, and that container judged anew. */
export async function askOnce(
  scan: Scan,
  assessment: Assessment,
  asking: Omit<Asking, 'person'>,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<Assessment, AskFailure>> {
  const person = { kind: 'kubeconfig' } as const;
  const reading = await askAsPerson(scan.facts, assessment, { ...asking, person }, signal, progress);
  return mapResult(reading, (told) => {
    const key = containerKey(told.of);
    const judged = assessCluster(withOneReading(scan.facts, told), readShell);
    return judged.find(({ ref }) => containerKey(ref) === key) ?? assessment;
  });
}
