import { missingOwners } from '#lib/objects/missing-owners.ts';
import type { ClusterObject } from '#lib/objects/parse-object.ts';
import { discover } from './discovery.ts';
import type { Reading } from './list-kind.ts';
import { type ReadResource, readResource } from './read-resource.ts';

/** How far chains are followed above what is listed anyway: an owner, its owner, and that one's. */
const ROUNDS = 3;

/** Reads the owners that objects name and that are of no kind Headroom lists, such as an Argo Rollout; and theirs. */
export async function readOwners(
  objects: readonly ClusterObject[],
  reading: Reading,
): Promise<readonly ReadResource[]> {
  const answers: ReadResource[] = [];
  const asked = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = [...objects, ...answers.flatMap((answer) => answer.objects)];
    const kinds = missingOwners(seen).filter(({ apiVersion, kind }) => !asked.has(`${apiVersion}/${kind}`));
    if (kinds.length === 0) break;
    for (const owner of kinds) {
      asked.add(`${owner.apiVersion}/${owner.kind}`);
      const resource = await discover(owner, reading.connection, reading.signal);
      if (resource !== undefined) answers.push(await readResource(resource, reading));
    }
  }
  return answers;
}
