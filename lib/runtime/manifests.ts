import { text } from 'node:stream/consumers';
import { manifestsSource } from '#lib/adapters/manifests/manifests-source.ts';
import { manifestFacts } from '#lib/adapters/manifests/read-manifests.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { systemClock } from './clock.ts';

export { isBrokenDocument } from '#lib/adapters/manifests/read-manifests.ts';
export { readShell } from '#lib/adapters/shell/read-shell.ts';

/** The facts of a folder, a file, or standard input when the place is `-`. */
export async function factsOfManifests(
  place: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<ClusterFacts, UpstreamError>> {
  if (place !== '-') return manifestsSource(place, systemClock).read(signal, () => {});
  const manifest = { file: 'standard input', text: await text(process.stdin) };
  return ok(manifestFacts([manifest], 'manifests', systemClock()));
}

/** The facts of documents that came as one text, such as the body of a request. */
export const factsOfText = (body: string): ClusterFacts =>
  manifestFacts([{ file: 'request', text: body }], 'manifests', systemClock());
