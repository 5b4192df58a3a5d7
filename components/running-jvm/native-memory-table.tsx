import { FactValue } from '#components/charts/fact-value.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import type { NativeMemory, RunningJvm } from '#lib/core/model/running-jvm.ts';
import { inMiB } from '#lib/core/units/format.ts';

const COLUMNS: readonly Column<NativeMemory>[] = [
  { id: 'category', head: 'Category', cell: ({ category }) => category },
  { id: 'committed', head: 'Committed MiB', align: 'right', cell: ({ committed }) => inMiB(committed) },
  { id: 'reserved', head: 'Reserved MiB', align: 'right', cell: ({ reserved }) => inMiB(reserved) },
];

/** What native memory tracking tells of one JVM, the largest first; one that does not track says what would make it. */
export function NativeMemoryTable({ jvm: { pid, nativeMemory }, alone }: { jvm: RunningJvm; alone: boolean }) {
  const title = alone ? 'Native memory' : `Native memory of process ${pid}`;
  if (nativeMemory.state === 'unknown')
    return (
      <p className="text-ink-soft">
        {title}: <FactValue fact={nativeMemory} title={title} print={() => null} /> – {nativeMemory.why}
        {nativeMemory.remedy === undefined ? '.' : `. ${nativeMemory.remedy}.`}
      </p>
    );
  const rows = nativeMemory.value.toSorted((one, other) => other.committed - one.committed);
  return (
    <details>
      <summary className="text-ink-soft">
        {title}, {rows.length} categories
      </summary>
      <DetailTable caption={title} columns={COLUMNS} rows={rows} rowKey={({ category }) => category} />
    </details>
  );
}
