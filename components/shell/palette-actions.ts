import { PAGES } from './pages.ts';

/** Something the palette can do: a place to go, with the words it is found by. */
export type PaletteAction = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly href: string;
  readonly group: 'Workloads' | 'Pages' | 'Rules';
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

/** The actions that hold every word of a text, in their order. */
export function findActions(actions: readonly PaletteAction[], text: string): readonly PaletteAction[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ name, note }) => {
    const says = `${name} ${note}`.toLowerCase();
    return words.every((word) => says.includes(word));
  });
}
