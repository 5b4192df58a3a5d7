import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { Gap } from '#lib/core/model/gap.ts';

const COLUMNS: readonly Column<Gap>[] = [
  { id: 'what', head: 'Missing', wraps: true, cell: ({ what }) => <span className="break-all">{what}</span> },
  { id: 'source', head: 'Of', cell: ({ source }) => source },
  { id: 'why', head: 'Why', wraps: true, cell: ({ why }) => <Prose text={why} /> },
  { id: 'remedy', head: 'What mends it', wraps: true, cell: ({ remedy }) => <Prose text={remedy} /> },
];

/** What should have been read and was not: why, and what mends it. */
export const GapsPanel = ({ gaps }: { gaps: readonly Gap[] }) => (
  <Panel
    id="gaps"
    title="What is missing"
    note={gaps.length === 0 ? 'nothing that was asked for' : `${gaps.length} gaps; the rest is shown`}
  >
    {gaps.length === 0 ? (
      <p className="text-ink-soft">Everything that Headroom asked for was answered.</p>
    ) : (
      <DetailTable
        caption="Gaps"
        columns={COLUMNS}
        rows={gaps}
        rowKey={({ source, what, why }) => `${source}\n${what}\n${why}`}
      />
    )}
  </Panel>
);
