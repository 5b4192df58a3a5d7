import type { SavedView } from '#lib/http/contract/saved-view.ts';
import { PAGES } from './pages.ts';

/** Something the palette can do: a place to go, with the words it is found by. */
export type PaletteAction = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly href: string;
  readonly group: 'Workloads' | 'Pages' | 'Views' | 'Rules';
  /** The cluster it is of, where that is another than the page's. */
  readonly scope?: string;
};

/** The pages, as places to go. */
export const PAGE_ACTIONS: readonly PaletteAction[] = PAGES.map(({ href, name, key }) => ({
  id: `page ${href}`,
  name,
  note: `G ${key.toUpperCase()}`,
  href,
  group: 'Pages',
}));

/** Views of the fleet by their names, as places to go. */
export const viewActions = (views: readonly SavedView[]): readonly PaletteAction[] =>
  views.map(({ name, query }) => ({
    id: `view ${name} ${query}`,
    name,
    note: 'fleet',
    href: query === '' ? '/' : `/?${query}`,
    group: 'Views',
  }));

/** The actions that hold every word of a text, in their order. */
export function findActions(actions: readonly PaletteAction[], text: string): readonly PaletteAction[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ name, note }) => {
    const says = `${name} ${note}`.toLowerCase();
    return words.every((word) => says.includes(word));
  });
}
