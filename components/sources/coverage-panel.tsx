import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Coverage } from './count-known.ts';

const COLUMNS: readonly Column<Coverage>[] = [
  { id: 'fact', head: 'Fact', cell: ({ fact }) => fact },
  { id: 'known', head: 'Known', align: 'right', cell: ({ known }) => known.toLocaleString('en-GB') },
  { id: 'unknown', head: 'Unknown', align: 'right', cell: ({ unknown }) => unknown.toLocaleString('en-GB') },
  {
    id: 'share',
    head: <span className="sr-only">Share</span>,
    cell: ({ known, unknown }) => (
      <span className="flex h-2.5 w-40 gap-0.5" aria-hidden="true">
        {known === 0 ? null : <i data-mark className="min-w-1 bg-offheap" style={{ flexGrow: known }} />}
        {unknown === 0 ? null : <i data-mark className="not-known min-w-1" style={{ flexGrow: unknown }} />}
      </span>
    ),
  },
  {
    id: 'why',
    head: 'Most often because',
    wraps: true,
    cell: ({ why }) => <span className="text-ink-soft">{why ?? ''}</span>,
  },
];

/** Of how many containers each fact is known that a verdict rests on. */
export const CoveragePanel = ({ coverage, containers }: { coverage: readonly Coverage[]; containers: number }) => (
  <Panel title={`What is known of ${containers} JVM ${containers === 1 ? 'container' : 'containers'}`}>
    <DetailTable
      caption="Facts and of how many containers they are known"
      columns={COLUMNS}
      rows={coverage}
      rowKey={({ fact }) => fact}
    />
  </Panel>
);
