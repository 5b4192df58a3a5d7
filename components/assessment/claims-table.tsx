import { sourceWords } from '#components/charts/source-words.ts';
import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon, type IconName } from '#components/ui/icon.tsx';
import type { Claim, Claims } from '#lib/core/assess/claims.ts';

const STANDS: Readonly<Record<Claim['stands'], { icon: IconName; ink: string; word: string }>> = {
  believed: { icon: 'tick', ink: 'text-ok', word: 'believed' },
  agrees: { icon: 'tick', ink: 'text-ink-soft', word: 'agrees' },
  contradicts: { icon: 'close', ink: 'text-warning', word: 'contradicts' },
};

type Row = Claim & { readonly what: string; readonly first: boolean };

const COLUMNS: readonly Column<Row>[] = [
  { id: 'what', head: 'What', cell: ({ what, first }) => <span className={first ? '' : 'sr-only'}>{what}</span> },
  { id: 'says', head: 'Is told as', cell: ({ says }) => <code>{says}</code> },
  { id: 'by', head: 'By', cell: ({ source: { kind } }) => sourceWords(kind) },
  {
    id: 'where',
    head: 'Where',
    wraps: true,
    from: 'sm',
    cell: ({ source: { detail } }) => <span className="break-all text-ink-soft">{detail ?? ''}</span>,
  },
  { id: 'age', head: 'Age', cell: ({ source: { at } }) => (at === undefined ? '' : <Age at={at} />) },
  {
    id: 'stands',
    head: 'Is',
    cell: ({ stands }) => {
      const { icon, ink, word } = STANDS[stands];
      return (
        <span className={`flex items-center gap-1.5 whitespace-nowrap ${ink}`}>
          <Icon name={icon} className="size-3.5" /> {word}
        </span>
      );
    },
  },
];

/** What each source says of the same thing, the one that is believed first. */
export function ClaimsTable({ claims: all }: { claims: readonly Claims[] }) {
  const rows = all.flatMap(({ what, claims }) => claims.map((claim, at): Row => ({ ...claim, what, first: at === 0 })));
  return rows.length === 0 ? null : (
    <DetailTable
      caption="What each source says"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ what, says, source }) => [what, source.kind, source.detail, says].join('\n')}
    />
  );
}
