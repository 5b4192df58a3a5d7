import * as z from 'zod/mini';

/** A view of the fleet under a person's own name: the query string of its address. */
export const SavedView = z.object({ name: z.string().check(z.minLength(1), z.maxLength(60)), query: z.string() });
export type SavedView = z.infer<typeof SavedView>;

/** The name under which a browser keeps them. */
export const SAVED_VIEWS = 'headroom-views';

const SavedViews = z.array(SavedView);

/** What a browser has kept; nothing where it kept nothing that can be read. */
export function parseSavedViews(text: string | undefined): readonly SavedView[] {
  if (text === undefined) return [];
  try {
    return SavedViews.safeParse(JSON.parse(text)).data ?? [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** Views that everybody has, worst first among them because it is how the fleet opens. */
export const USUAL_VIEWS: readonly SavedView[] = [
  { name: 'Worst first', query: '' },
  { name: 'Killed by the kernel', query: 'sort=kills&order=desc&verdict=at-risk' },
  { name: 'Most to gain', query: 'sort=change&verdict=oversized,fits' },
  { name: 'Blind or without a limit', query: 'verdict=blind,no-limit' },
  { name: 'What is not known', query: 'verdict=unknown' },
  { name: 'By namespace', query: 'group=namespace' },
  { name: 'By Helm release', query: 'group=release' },
  { name: 'By owner', query: 'group=owner' },
];
