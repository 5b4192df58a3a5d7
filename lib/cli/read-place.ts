import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { systemClock } from '#lib/runtime/clock.ts';
import { readEnv } from '#lib/runtime/env.ts';
import { factsOfManifests } from '#lib/runtime/manifests.ts';
import { pickSource } from '#lib/runtime/pick-source.ts';

/** Where a command reads: one of these, or what the environment names when there is none. */
export type Place = {
  readonly manifests?: string;
  readonly capture?: string;
  readonly context?: string;
  readonly source?: string;
};

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the facts of the place that was named; the error is a sentence for standard error. */
export async function readPlace(place: Place, variables: Variables): Promise<Result<ClusterFacts>> {
  const named = variablesOf(place, variables);
  if (!named.ok) return named;
  const env = readEnv({ ...variables, ...named.value });
  if (!env.ok) return err(env.error.join('\n'));
  const signal = new AbortController().signal;
  const facts =
    place.manifests === '-'
      ? await factsOfManifests('-', signal)
      : await (await pickSource(env.value, systemClock)).read(signal, () => {});
  return facts.ok ? facts : err(sentenceOf(facts.error));
}

/** The environment that an option stands for. Two options that name two sources are a slip and not a preference. */
function variablesOf(place: Place, variables: Variables): Result<Variables> {
  const sources: Record<string, string> = {
    ...(place.manifests === undefined ? {} : { '--manifests': `manifests:${place.manifests}` }),
    ...(place.capture === undefined ? {} : { '--capture': `capture:${place.capture}` }),
    ...(place.source === undefined ? {} : { '--source': place.source }),
    ...(place.context === undefined || place.source === 'live' ? {} : { '--context': 'live' }),
  };
  const names = Object.keys(sources);
  const [source] = Object.values(sources);
  if (names.length > 1) return err(`${names.join(' and ')} name different sources: give one of them`);
  if (source === undefined && !variables['HEADROOM_SOURCE'])
    return err('nothing to read: give --manifests PLACE, --capture FILE, --context NAME or --source SOURCE');
  return ok({
    ...(source === undefined ? {} : { HEADROOM_SOURCE: source }),
    ...(place.context === undefined ? {} : { HEADROOM_CONTEXT: place.context }),
  });
}

function sentenceOf(error: UpstreamError): string {
  switch (error.kind) {
    case 'unreachable':
      return `${error.address} can't be read: ${error.detail}. ${error.remedy}.`;
    case 'forbidden':
    case 'malformed':
      return `${error.what} can't be read: ${error.detail}. ${error.remedy}.`;
    case 'timed-out':
      return `${error.what} did not answer within ${error.afterMilliseconds} ms. ${error.remedy}.`;
    case 'cancelled':
      return 'cancelled';
  }
}
