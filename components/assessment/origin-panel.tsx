import type { ReactNode } from 'react';
import { Age } from '#components/ui/age.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { Why } from '#components/ui/why.tsx';
import { ownerOf } from '#lib/core/model/owner.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import type { Surrounding } from '#lib/core/surroundings/surroundings.ts';

type Told = { readonly name: string; readonly value: ReactNode };

const list = (facet: string, value: string): string => `/?${facet}=${encodeURIComponent(value)}`;

/** Who made it, as what, and what acts on it from outside. */
export function OriginPanel({
  workload,
  surroundings,
  ownerLabel,
}: {
  workload: Workload;
  surroundings: readonly Surrounding[];
  /** The label that names an owner here, where the usual ones do not. */
  ownerLabel: string | undefined;
}) {
  const { ref, apiVersion, helm, createdAt } = workload;
  const owner = ownerOf(workload, ownerLabel);
  const nothing = <span className="text-ink-faint">not told</span>;
  const told: readonly Told[] = [
    { name: 'Object', value: `${ref.kind}, ${apiVersion}` },
    { name: 'Made', value: createdAt === undefined ? nothing : <Age at={createdAt} /> },
    {
      name: 'Owner',
      value:
        owner === undefined ? (
          nothing
        ) : (
          <ScopedLink href={list('owner', owner)} className="id">
            {owner}
          </ScopedLink>
        ),
    },
    ...(helm === undefined
      ? [{ name: 'Helm release', value: <span className="text-ink-faint">none: no label of Helm</span> }]
      : [
          {
            name: 'Helm release',
            value: (
              <ScopedLink href={list('release', helm.name)} className="id">
                {helm.name}
              </ScopedLink>
            ),
          },
          {
            name: 'Chart',
            value: <span className="id">{[helm.chart, helm.chartVersion].filter(Boolean).join(' ') || nothing}</span>,
          },
          { name: 'App version', value: <span className="id">{helm.appVersion ?? nothing}</span> },
        ]),
  ];
  return (
    <Panel id="origin" title="Where it comes from, and what acts on it">
      <dl className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 max-sm:grid-cols-1 max-sm:gap-y-0">
        {told.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="max-sm:mb-1.5">{value}</dd>
          </div>
        ))}
        {surroundings.map((surrounding) => (
          <div key={surrounding.kind} className="contents">
            <dt className="text-ink-soft">{surrounding.kind}</dt>
            <dd className="max-sm:mb-1.5">
              <ActingList surrounding={surrounding} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function ActingList({ surrounding: { kind, acting } }: { surrounding: Surrounding }) {
  if (acting.state === 'unknown')
    return (
      <Why
        title={`${kind}: not known`}
        lines={[['because', acting.why], ...(acting.remedy === undefined ? [] : [['mends', acting.remedy] as const])]}
      >
        <span className="border-b-[1.5px] border-dashed border-unknown-fill text-unknown italic">not known</span>
      </Why>
    );
  if (acting.value.length === 0) return <span className="text-ink-faint">none</span>;
  return (
    <ul>
      {acting.value.map(({ name, says }) => (
        <li key={name}>
          <span className="id">{name}</span> <span className="text-ink-soft">{says}</span>
        </li>
      ))}
    </ul>
  );
}
