import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { NodeFact } from '#lib/core/readiness/cluster-sides.ts';

/** One cluster's nodes under the name that heads its column. */
export type Side = { readonly name: string; readonly facts: readonly NodeFact[] };

const SHOWN = 4;

/** Each value with how many nodes have it; what is open says why and what would tell. */
function Values({ fact }: { fact: NodeFact | undefined }) {
  if (fact === undefined) return <span className="text-ink-faint">not said</span>;
  const total = fact.values.reduce((sum, { nodes }) => sum + nodes, 0) + (fact.open?.nodes ?? 0);
  const rest = fact.values.length - SHOWN;
  return (
    <ul className="grid gap-0.5">
      {fact.values.slice(0, SHOWN).map(({ says, nodes }) => (
        <li key={says}>
          {says} {nodes === total ? null : <span className="text-ink-faint">on {nodes}</span>}
        </li>
      ))}
      {rest > 0 ? <li className="text-ink-faint">and {rest} more</li> : null}
      {fact.open === undefined ? null : (
        <li className="text-ink-soft">
          {fact.open.nodes === total ? 'unknown' : `unknown on ${fact.open.nodes}`}: <Prose text={fact.open.why} />.
          {fact.open.remedy === undefined ? null : (
            <span className="block text-xs">
              <Prose text={fact.open.remedy} />
            </span>
          )}
        </li>
      )}
    </ul>
  );
}

/** What the nodes of one or two clusters are to a JVM, side by side. */
export function SidesTable({ sides }: { sides: readonly Side[] }) {
  const whats = sides.reduce<readonly string[]>(
    (longest, { facts }) => (facts.length > longest.length ? facts.map(({ what }) => what) : longest),
    [],
  );
  const columns: readonly Column<string>[] = [
    { id: 'what', head: 'Of the nodes', wraps: true, cell: (what) => what },
    ...sides.map(
      ({ name, facts }): Column<string> => ({
        id: name,
        head: name,
        wraps: true,
        cell: (what) => <Values fact={facts.find((fact) => fact.what === what)} />,
      }),
    ),
  ];
  return <DetailTable caption="Nodes side by side" columns={columns} rows={whats} rowKey={(what) => what} />;
}
