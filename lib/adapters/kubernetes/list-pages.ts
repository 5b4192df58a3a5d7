import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Connection } from './connection.ts';
import type { Trouble } from './trouble.ts';

/** Items a page. Source: the default of client-go's pager (Kubernetes 1.34). */
const PAGE = 500;

const ListPage = z.object({
  metadata: z.object({ continue: z.string().optional() }).nullish(),
  items: z.array(z.unknown()).nullable(),
});

/** What became of a list: how many items were seen, and the trouble that ended it early. */
export type ListOutcome = { readonly items: number; readonly trouble: Trouble | undefined };

type Answer = Result<z.infer<typeof ListPage>, Trouble>;

async function page(
  connection: Connection,
  path: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(token !== undefined && { continue: token }) });
  const answer = await connection.get(`${path}?${query}`, signal);
  if (!answer.ok) return answer;
  const parsed = ListPage.safeParse(answer.value);
  return parsed.success
    ? ok(parsed.data)
    : err({ kind: 'malformed', detail: 'the answer is no list: it has no items' });
}

async function pass(
  connection: Connection,
  path: string,
  signal: AbortSignal,
  take: (items: readonly unknown[]) => void,
): Promise<ListOutcome> {
  let items = 0;
  let next: Promise<Answer> | undefined = page(connection, path, undefined, signal);
  while (next !== undefined) {
    const answer: Answer = await next;
    if (!answer.ok) return { items, trouble: answer.error };
    const token: string | undefined = answer.value.metadata?.continue || undefined;
    // The server makes the next page while this one is read: the pause lets the question out first.
    next = token === undefined ? undefined : page(connection, path, token, signal);
    if (next !== undefined) await setImmediate();
    const found = answer.value.items ?? [];
    items += found.length;
    take(found);
  }
  return { items, trouble: undefined };
}

/**
 * Reads a list page by page. When the server forgets the list in the middle (410), it is read once more from the start: `restart`
 * drops what came before. What was read before any other trouble stays.
 */
export async function listPages(
  connection: Connection,
  path: string,
  signal: AbortSignal,
  each: { take(items: readonly unknown[]): void; restart(): void },
): Promise<ListOutcome> {
  const first = await pass(connection, path, signal, each.take);
  if (first.trouble?.kind !== 'expired') return first;
  each.restart();
  return pass(connection, path, signal, each.take);
}
