import { manifestsSource } from '#lib/adapters/manifests/manifests-source.ts';
import { factsOfObjects, readObjects, readStream } from '#lib/adapters/manifests/read-manifests.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { systemClock } from './clock.ts';

export { readShell } from '#lib/adapters/shell/read-shell.ts';

/** The facts of a folder, a file, or standard input when the place is `-`. */
export async function factsOfManifests(
  place: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<ClusterFacts, UpstreamError>> {
  if (place !== '-') return manifestsSource(place, systemClock).read(signal, () => {});
  const read = await readStream('standard input', process.stdin.setEncoding('utf8'));
  return ok(factsOfObjects([read], 'manifests', systemClock()));
}

/** The documents of a text that came in a request, with their number. */
export function factsOfText(body: string): { readonly facts: ClusterFacts; readonly documents: number } {
  const read = readObjects({ file: 'request', text: body });
  return { facts: factsOfObjects([read], 'manifests', systemClock()), documents: read.documents };
}
