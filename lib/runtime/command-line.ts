import { captureFile } from '#lib/adapters/capture/write-capture.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { err, mapResult, ok, type Result } from '#lib/core/result.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { Scan } from '#lib/ports/scan.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { type TakenCapture, takeCapture } from '#lib/usecases/take-capture.ts';
import { systemClock } from './clock.ts';
import { readEnv } from './env.ts';
import { liveSource } from './live-source.ts';
import { pickSource } from './pick-source.ts';
import { pricesOf } from './prices.ts';

type Progress = (says: string) => void;

/** The environment with what the command line says on top of it; the error lists all faults. */
const sourceWith = async (
  overrides: Readonly<Record<string, string | undefined>>,
  pick: typeof pickSource,
): Promise<Result<FactsSource>> => {
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  const env = readEnv({ ...process.env, ...given });
  return env.ok ? ok(await pick(env.value, systemClock)) : err(env.error.join('\n'));
};

/** The cluster of a kubeconfig context, with its metrics. */
export const clusterOf = (context: string | undefined, prometheus: string | undefined): Promise<Result<FactsSource>> =>
  sourceWith({ HEADROOM_CONTEXT: context, HEADROOM_PROMETHEUS_URL: prometheus }, async (env, clock) =>
    liveSource(env, clock),
  );

/** A source as the command line spells it: `live`, `capture:FILE`, `manifests:DIR`; what the environment says when undefined. */
export const sourceOf = (
  source: string | undefined,
  context: string | undefined,
  prometheus: string | undefined,
): Promise<Result<FactsSource>> =>
  sourceWith({ HEADROOM_SOURCE: source, HEADROOM_CONTEXT: context, HEADROOM_PROMETHEUS_URL: prometheus }, pickSource);

/** The prices that the environment sets. */
export function pricesOfEnvironment(): Result<Prices> {
  const env = readEnv(process.env);
  return env.ok ? ok(pricesOf(env.value)) : err(env.error.join('\n'));
}

/** Reads a source once and assesses it. */
export async function scanOnce(
  source: FactsSource,
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
    assessments: assessCluster(read, readShell),
  }));
}

/** Reads a source and keeps its facts in a file. */
export const captureTo = (
  path: string,
  source: FactsSource,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<TakenCapture, UpstreamError>> => takeCapture(source, captureFile(path), signal, progress);
