import type { ShellReader } from '#lib/core/launchers/shell.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { MAX_DOCUMENTS } from './answer-documents.ts';
import { assessedLines } from './assessed-lines.ts';
import { readText } from './read-body.ts';
import { problem, respond } from './respond.ts';

/** Reads a text of manifests into facts, and says how many documents it holds. */
export type ReadManifests = (text: string) => { readonly facts: ClusterFacts; readonly documents: number };

/**
 * Answers a text of manifests with the `assess` lines as an array. A body without a document, or with a single one that cannot be read,
 * is a problem; among several the fault stands in its place.
 */
export async function answerAssess(request: Request, read: ReadManifests, shell: ShellReader): Promise<Response> {
  const text = await readText(request);
  if (!text.ok) return problem(text.error);
  const { facts, documents } = read(text.value);
  const title = 'not a manifest';
  if (documents === 0)
    return problem({
      status: 400,
      title,
      detail: 'the body holds no document',
      remedy: 'send YAML or JSON of Kubernetes',
    });
  if (documents > MAX_DOCUMENTS)
    return problem({
      status: 413,
      title: 'Too many documents',
      detail: `${documents} documents came, ${MAX_DOCUMENTS} are taken at a time`,
      remedy: 'send fewer at a time, or use the command line',
    });
  const [fault] = facts.gaps.filter(({ unread }) => unread);
  if (documents === 1 && fault !== undefined)
    return problem({
      status: 400,
      title,
      detail: `line ${fault.position?.line ?? 1}: ${fault.why}`,
      remedy: fault.remedy,
    });
  return respond([...assessedLines(facts, shell)]);
}
