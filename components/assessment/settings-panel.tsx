import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Why, type WhyLine } from '#components/ui/why.tsx';
import type { PredictedFlag, Prediction } from '#lib/core/jvm/prediction.ts';
import type { Known } from '#lib/core/known.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { formatBytes } from '#lib/core/units/format.ts';

type Row = { readonly name: string; readonly flag: PredictedFlag };

/** Flags whose values are bytes are said in MiB beside the value; the value stays what PrintFlagsFinal prints. */
const IS_SIZE = /(HeapSize|NewSize|OldSize|MetaspaceSize|CodeCacheSize|CodeHeapSize|SpaceSize|RegionSize|MemorySize)$/;

function inWords({ name, flag: { value } }: Row): string {
  const size = Number(value);
  return IS_SIZE.test(name) && size >= MiB && Number.isSafeInteger(size) ? formatBytes(size) : '';
}

const because = ({ flag: { rule, origin } }: Row): readonly WhyLine[] => [
  ...(rule === undefined ? [] : [['is', rule.says] as const, ['source', rule.source] as const]),
  ['from', origin],
];

const COLUMNS: readonly Column<Row>[] = [
  { id: 'flag', head: 'Flag', cell: ({ name }) => <code>{name}</code> },
  {
    id: 'value',
    head: 'Value',
    align: 'right',
    cell: (row) => (
      <Why title={row.name} lines={because(row)}>
        <code>{row.flag.value}</code>
      </Why>
    ),
  },
  {
    id: 'words',
    head: <span className="sr-only">In words</span>,
    cell: (row) => <span className="text-ink-soft">{inWords(row)}</span>,
  },
  { id: 'origin', head: 'Origin', cell: ({ flag: { origin } }) => origin },
  {
    id: 'rule',
    head: 'Because',
    wraps: true,
    from: 'sm',
    cell: ({ flag: { rule } }) => <span className="text-ink-soft">{rule?.says ?? ''}</span>,
  },
];

/** What the JVM decides from its flags, its limit and its node, as `-XX:+PrintFlagsFinal` prints it. */
export function SettingsPanel({
  prediction,
  assumptions = [],
}: {
  prediction: Known<Prediction>;
  assumptions?: readonly string[];
}) {
  const title = 'What the JVM decides';
  if (prediction.state === 'unknown')
    return (
      <Panel id="settings" title={title}>
        <Message icon="circle-dashed" title="Not known" level={3}>
          {prediction.why}. {prediction.remedy === undefined ? null : <>What would tell: {prediction.remedy}.</>}
        </Message>
      </Panel>
    );
  const { value } = prediction;
  if (value.outcome !== 'starts')
    return (
      <Panel id="settings" title={title}>
        <Message
          icon={value.outcome === 'refuses' ? 'octagon' : 'circle-dashed'}
          title={value.outcome === 'refuses' ? 'It refuses to start' : 'Not known'}
          level={3}
          code={value.message}
        />
      </Panel>
    );
  const rows = Object.entries(value.flags).map(([name, flag]) => ({ name, flag }));
  const decided = rows.filter(({ flag }) => flag.origin !== 'default');
  const defaults = rows.filter(({ flag }) => flag.origin === 'default');
  const note = [
    value.cpus === undefined ? undefined : `${value.cpus} processors`,
    value.memoryBytes === undefined ? undefined : `${formatBytes(value.memoryBytes)} of memory`,
  ].filter((part) => part !== undefined);
  return (
    <Panel
      id="settings"
      title={title}
      note={note.length === 0 ? 'as PrintFlagsFinal prints it' : `it sees ${note.join(' and ')}`}
    >
      <Notes warnings={value.warnings} undecided={value.undecided ?? {}} assumptions={assumptions} />
      <DetailTable
        caption="Flags that are not at their default"
        columns={COLUMNS}
        rows={decided}
        rowKey={({ name }) => name}
      />
      <details className="mt-2">
        <summary className="text-ink-soft">
          {defaults.length} {defaults.length === 1 ? 'flag' : 'flags'} at the default
        </summary>
        <DetailTable caption="Flags at their default" columns={COLUMNS} rows={defaults} rowKey={({ name }) => name} />
      </details>
    </Panel>
  );
}

function Notes({
  warnings,
  undecided,
  assumptions,
}: {
  warnings: readonly string[];
  undecided: Readonly<Record<string, string>>;
  assumptions: readonly string[];
}) {
  const notes = [
    ...warnings.map((says) => ({ kind: 'it warns', says })),
    ...Object.entries(undecided).map(([name, why]) => ({ kind: `${name} is open`, says: why })),
    ...assumptions.map((says) => ({ kind: 'taken for granted', says })),
  ];
  if (notes.length === 0) return null;
  return (
    <dl className="mb-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs max-sm:grid-cols-1">
      {notes.map(({ kind, says }) => (
        <div key={`${kind}\n${says}`} className="contents">
          <dt className="text-ink-faint">{kind}</dt>
          <dd className="break-words">{says}</dd>
        </div>
      ))}
    </dl>
  );
}
