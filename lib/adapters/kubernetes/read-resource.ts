import type { Question } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { ClusterObject } from '#lib/objects/parse-object.ts';
import { atMost } from './at-most.ts';
import { type ListedKind, listKind, type Reading } from './list-kind.ts';
import { gapOf } from './refusal.ts';
import { listPath, type Resource } from './resources.ts';
import type { Trouble } from './trouble.ts';

/** All that one kind gave. `trouble` is the first that kept something back; `complete` tells which namespaces were read whole. */
export type ReadResource = {
  readonly objects: readonly ClusterObject[];
  readonly questions: readonly Question[];
  readonly gaps: readonly Gap[];
  readonly trouble: Trouble | undefined;
  readonly complete: (namespace: string) => boolean;
};

type InNamespace = ListedKind & { readonly namespace: string };

/** How many namespaces are asked at the same time. */
const AT_ONCE = 4;

/** Troubles of the same words in several namespaces are one gap. */
function namespaceGaps(resource: Resource, lists: readonly InNamespace[], { connection }: Reading): readonly Gap[] {
  const refused = lists.flatMap(({ namespace, trouble }) => (trouble === undefined ? [] : [{ namespace, trouble }]));
  const sameWords = Map.groupBy(refused, ({ namespace, trouble }) => trouble.detail.replaceAll(namespace, '…'));
  return [...sameWords.values()].flatMap((same) => {
    const namespaces = same.map(({ namespace }) => namespace);
    return same.slice(0, 1).map(({ trouble }) => gapOf(trouble, { resource, namespaces }, connection));
  });
}

/** The lists of all namespaces as one question: a cluster may have thousands. */
function oneQuestion(resource: Resource, lists: readonly InNamespace[]): Question {
  const failures = lists.flatMap(({ question }) => question.failure ?? []);
  return {
    asks: resource.plural,
    text: `${listPath(resource, '*')} (${lists.length} namespaces)`,
    answers: lists.reduce((sum, { question }) => sum + question.answers, 0),
    milliseconds: lists.reduce((sum, { question }) => sum + question.milliseconds, 0),
    failure: failures.length === 0 ? undefined : `${failures.length} of ${lists.length} refused: ${failures[0]}`,
  };
}

async function byNamespace(
  resource: Resource,
  names: readonly string[],
  wanted: (raw: unknown) => boolean,
  reading: Reading,
): Promise<ReadResource> {
  const lists = await atMost(AT_ONCE, names, async (namespace) => ({
    namespace,
    ...(await listKind(resource, namespace, wanted, reading)),
  }));
  const whole = new Set(lists.flatMap(({ namespace, trouble }) => (trouble === undefined ? [namespace] : [])));
  return {
    objects: lists.flatMap(({ objects }) => objects),
    questions: [oneQuestion(resource, lists)],
    gaps: [...namespaceGaps(resource, lists, reading), ...lists.flatMap(({ malformed }) => malformed)],
    trouble: lists.find(({ trouble }) => trouble !== undefined)?.trouble,
    complete: (namespace) => whole.has(namespace),
  };
}

async function inWholeCluster(
  resource: Resource,
  wanted: (raw: unknown) => boolean,
  reading: Reading,
): Promise<ReadResource> {
  const { objects, malformed, question, trouble } = await listKind(resource, undefined, wanted, reading);
  const refused =
    trouble === undefined ? [] : [gapOf(trouble, { resource, namespaces: undefined }, reading.connection)];
  const gaps = [...refused, ...malformed];
  return { objects, questions: [question], gaps, trouble, complete: () => trouble === undefined };
}

/**
 * Lists one kind: in the whole cluster, and where that is forbidden in each namespace that may be looked at. What is refused is a
 * gap that names the missing right.
 */
export async function readResource(
  resource: Resource,
  reading: Reading,
  wanted: (raw: unknown) => boolean = () => true,
): Promise<ReadResource> {
  if (resource.namespaced && reading.only) {
    return byNamespace(resource, (await reading.namespaces()).names, wanted, reading);
  }
  const whole = await inWholeCluster(resource, wanted, reading);
  if (whole.trouble?.kind !== 'forbidden' || !resource.namespaced) return whole;
  const { names, all } = await reading.namespaces();
  const narrow = await byNamespace(resource, names, wanted, reading);
  if (!names.some(narrow.complete)) return whole;
  const questions = [...whole.questions, ...narrow.questions];
  if (all) return { ...narrow, questions };
  const others = whole.gaps.map((gap) => ({ ...gap, what: `${resource.plural} outside ${names.join(', ')}` }));
  return { ...narrow, questions, gaps: [...others, ...narrow.gaps], trouble: whole.trouble };
}
