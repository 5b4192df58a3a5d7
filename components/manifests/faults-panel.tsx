import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { Gap } from '#lib/core/model/gap.ts';

/** A place that could not be read, with what mends it. */
export type Fault = Pick<Gap, 'what' | 'why' | 'remedy'>;

/** A sentence that keeps room for itself where the table scrolls. */
const Wide = ({ text }: { text: string }) => (
  <span className="inline-block min-w-48">
    <Prose text={text} />
  </span>
);

const COLUMNS: readonly Column<Fault>[] = [
  { id: 'what', head: 'File and line', cell: ({ what }) => <span className="id">{what}</span> },
  { id: 'why', head: 'Why', wraps: true, cell: ({ why }) => <Wide text={why} /> },
  { id: 'remedy', head: 'What mends it', wraps: true, cell: ({ remedy }) => <Wide text={remedy} /> },
];

/** What could not be read of manifests, each with its line; nothing when all was. */
export const FaultsPanel = ({ faults }: { faults: readonly Fault[] }) =>
  faults.length === 0 ? null : (
    <Panel
      id="faults"
      title="Not read, or not as it looks"
      note={`${faults.length} ${faults.length === 1 ? 'place' : 'places'}; the rest is judged`}
    >
      <DetailTable
        caption="Faults of the manifests"
        columns={COLUMNS}
        rows={faults}
        rowKey={({ what, why }) => `${what}\n${why}`}
      />
    </Panel>
  );
