import { captureSource } from '#lib/adapters/capture/read-capture.ts';
import { manifestsSource } from '#lib/adapters/manifests/manifests-source.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { Env } from './env.ts';
import { connectionOf, liveSource } from './live-source.ts';
import { SAMPLE_CAPTURE } from './sample.ts';

/** How long an API server may take to answer at all before the sample is shown instead. */
const REACHABLE_WITHIN = 3000;

async function isReachable(env: Env): Promise<boolean> {
  const connection = connectionOf(env);
  if (!connection.ok) return false;
  const answer = await connection.value.get('/version', AbortSignal.timeout(REACHABLE_WITHIN));
  return answer.ok || answer.error.kind === 'forbidden';
}

/** The source that the environment asks for; when it asks for none, the cluster of the kubeconfig if it answers, else the sample. */
export async function pickSource(env: Env, clock: Clock): Promise<FactsSource> {
  const { HEADROOM_SOURCE: source, HEADROOM_CONTEXT: context } = env;
  switch (source?.kind) {
    case 'capture':
      return captureSource(source.path);
    case 'manifests':
      return manifestsSource(source.path, clock);
    case 'live':
      return liveSource(env, clock);
    case undefined:
      if (context !== undefined || (await isReachable(env))) return liveSource(env, clock);
      return captureSource(SAMPLE_CAPTURE);
  }
}
