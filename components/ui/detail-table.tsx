import type { ReactNode } from 'react';

/** One column: its head with the unit, and what stands in it; the first column names the row. */
export type Column<Row> = {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Long text may break; everything else stays on one line. */
  readonly wraps?: boolean;
  /** Not shown below this width. */
  readonly from?: 'sm' | 'lg';
};

const FROM = { sm: 'max-sm:hidden', lg: 'max-lg:hidden' } as const;

const cellClass = ({ align, wraps, from }: Column<never>): string =>
  `px-2 first:pl-0 last:pr-0 ${align === 'right' ? 'text-right' : 'text-left'} ${wraps ? '' : 'whitespace-nowrap'} ${from === undefined ? '' : FROM[from]}`;

/** A table of details. It scrolls sideways in its own frame with the first column held, and the page never does. */
export function DetailTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  rowProps,
  foot,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowProps?: (row: Row) => Readonly<Record<string, unknown>>;
  foot?: ReactNode;
}) {
  return (
    // `relative` keeps words for screen readers, which are placed absolutely, inside the frame: else they widen the page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be one landmark more.
    <div role="group" className="fades-at-edge relative overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-soft">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={`h-row-tight font-strong ${cellClass(column)}`}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0" {...rowProps?.(row)}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th
                    key={column.id}
                    scope="row"
                    className={`sticky left-0 h-row-tight bg-surface py-1 font-text ${cellClass(column)}`}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={`h-row-tight py-1 ${cellClass(column)}`}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
