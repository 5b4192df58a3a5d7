import { text } from 'node:stream/consumers';
import { type ManifestTexts, manifestFiles } from '#lib/adapters/manifests/manifest-files.ts';
import { readManifests } from '#lib/adapters/manifests/read-manifests.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { Workload } from '#lib/core/model/workload.ts';

export { readShell } from '#lib/adapters/shell/read-shell.ts';

/** The workloads of a folder, a file, or standard input when the place is `-`, with what could not be read. */
export async function workloadsOfManifests(
  place: string,
): Promise<{ readonly workloads: readonly Workload[]; readonly gaps: readonly Gap[] }> {
  const { texts, gaps }: ManifestTexts =
    place === '-'
      ? { texts: [{ file: 'standard input', text: await text(process.stdin) }], gaps: [] }
      : await manifestFiles(place);
  const read = readManifests(texts, 'manifests');
  return { workloads: read.workloads, gaps: [...gaps, ...read.gaps] };
}
