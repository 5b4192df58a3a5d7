import { stat } from 'node:fs/promises';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { readFiles } from './manifest-files.ts';
import { factsOfObjects } from './read-manifests.ts';

/** The facts of the manifests below a folder, or of one file. */
export function manifestsSource(place: string, clock: Clock): FactsSource {
  return {
    says: `manifests ${place}`,
    async read(signal, progress): Promise<Result<ClusterFacts, UpstreamError>> {
      progress(`reading ${place}`);
      const found = await exists(place);
      if (!found.ok)
        return err({
          kind: 'unreachable',
          address: place,
          detail: found.error,
          remedy: 'Name a folder or a file of manifests that this user may read',
        });
      const files = await readFiles(place, signal);
      return signal.aborted ? err({ kind: 'cancelled' }) : ok(factsOfObjects(files, 'manifests', clock()));
    },
  };
}

async function exists(place: string): Promise<Result<true>> {
  try {
    await stat(place);
    return ok(true);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return err('there is no such file or folder');
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
