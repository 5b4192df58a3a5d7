import { SeverityMark } from '#components/charts/verdict-mark.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { containerKey } from '#lib/core/model/refs.ts';
import { CONSEQUENCES, type Consequence } from '#lib/core/readiness/consequence.ts';
import type { Move } from '#lib/core/readiness/move-container.ts';
import { moveHref } from './move-href.ts';

const severity = new Map(CONSEQUENCES.map(({ kind, severity: how }) => [kind, how]));

function Mark({ kind }: { kind: Consequence['kind'] }) {
  const how = severity.get(kind) ?? 'unknown';
  return how === 'unknown' ? (
    <Icon name="circle-dashed" label="unknown" className="mt-0.5 text-unknown" />
  ) : (
    <SeverityMark severity={how} className="mt-0.5" />
  );
}

const COLUMNS: readonly Column<Move>[] = [
  {
    id: 'container',
    head: 'Container',
    wraps: true,
    cell: ({ ref }) => (
      <ScopedLink href={moveHref(ref)} className="id inline-block min-w-26 break-words">
        {ref.namespace}/<wbr />
        {ref.name}
        {ref.container === ref.name ? null : (
          <>
            /<wbr />
            {ref.container}
          </>
        )}
      </ScopedLink>
    ),
  },
  {
    id: 'jdk',
    head: 'JDK',
    cell: ({ jdk: { now = 'unknown', there = 'unknown' } }) => (now === there ? now : `${now} → ${there}`),
    from: 'sm',
  },
  {
    id: 'consequences',
    head: 'What happens there',
    wraps: true,
    cell: ({ consequences }) => (
      <ul className="grid gap-0.5">
        {consequences.map(({ kind, says }) => (
          <li key={kind + says} className="flex items-start gap-1.5">
            <Mark kind={kind} />
            <span className="min-w-0 break-words">{says}</span>
          </li>
        ))}
      </ul>
    ),
  },
];

/** What becomes of each container that something happens to, the worst first. */
export const MovesTable = ({ moves }: { moves: readonly Move[] }) => (
  <DetailTable
    caption="Containers and what happens to them"
    columns={COLUMNS}
    rows={moves}
    rowKey={({ ref }) => containerKey(ref)}
  />
);
