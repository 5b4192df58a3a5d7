import { FactValue } from '#components/charts/fact-value.tsx';
import { Age } from '#components/ui/age.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { mapKnown } from '#lib/core/known.ts';
import type { RunningJvm } from '#lib/core/model/running-jvm.ts';
import { inShell } from '#lib/core/running-jvm/planned-commands.ts';
import { formatBytes, inMiB } from '#lib/core/units/format.ts';
import { AskButton } from './ask-button.tsx';
import { CommandList } from './command-list.tsx';
import { Faults } from './faults.tsx';
import { NativeMemoryTable } from './native-memory-table.tsx';

/** Whether somebody can ask from this page: what is shown is live, and who may ask without a token. */
export type Askable = { readonly live: boolean; readonly asKubeconfig: boolean };

const flagOf = (name: string) => (jvm: RunningJvm) =>
  mapKnown(jvm.flags, (flags) => flags[name]?.value ?? 'not printed');

const COLUMNS: readonly Column<RunningJvm>[] = [
  { id: 'pid', head: 'Process', cell: ({ pid }) => <code>{pid}</code> },
  {
    id: 'release',
    head: 'Release',
    cell: ({ release }) => <FactValue fact={release} title="Release" print={(text) => text} />,
  },
  {
    id: 'heap',
    head: 'Largest heap',
    align: 'right',
    cell: (jvm) => (
      <FactValue
        fact={flagOf('MaxHeapSize')(jvm)}
        title="MaxHeapSize"
        print={(text) => (Number.isSafeInteger(Number(text)) ? formatBytes(Number(text)) : text)}
      />
    ),
  },
  {
    id: 'committed',
    head: 'Heap committed MiB',
    align: 'right',
    cell: ({ heap }) => <FactValue fact={heap} title="Heap committed" print={({ committed }) => inMiB(committed)} />,
  },
  {
    id: 'used',
    head: 'Heap used MiB',
    align: 'right',
    cell: ({ heap }) => <FactValue fact={heap} title="Heap used" print={({ used }) => inMiB(used)} />,
  },
  {
    id: 'resident',
    head: 'Resident MiB',
    align: 'right',
    cell: ({ resident }) => <FactValue fact={resident} title="Resident" print={inMiB} />,
  },
  { id: 'uid', head: 'User', align: 'right', cell: ({ uid }) => <FactValue fact={uid} title="User" print={String} /> },
  {
    id: 'runs',
    head: 'Runs',
    wraps: true,
    cell: ({ program, command }) => (
      <FactValue
        fact={program.state === 'known' ? program : mapKnown(command, (words) => words.join(' '))}
        title="What it runs"
        print={(text) => <code className="break-all">{text}</code>}
      />
    ),
  },
];

/** What the running JVMs of the container told when a person asked them, and where the prediction was wrong. */
export function ToldPanel({ assessment, askable }: { assessment: Assessment; askable: Askable }) {
  const { asked, ref } = assessment;
  const pods = assessment.workload.pods
    .filter(
      ({ current, containers }) =>
        current && containers.some(({ name, state }) => name === ref.container && state === 'running'),
    )
    .map(({ name }) => name);
  const button = (label: string) =>
    askable.live && pods.length > 0 ? (
      <AskButton of={ref} pods={pods} asKubeconfig={askable.asKubeconfig} label={label} />
    ) : undefined;
  if (asked === undefined)
    return (
      <Panel id="running-jvm" title="The running JVM" end={button('Ask it')}>
        <p className="text-ink-soft">{whyNotAsked(askable.live, pods.length)}</p>
      </Panel>
    );
  const { reading, holds } = asked;
  return (
    <Panel
      id="running-jvm"
      title="The running JVM"
      note={
        <>
          pod <span className="id">{reading.pod}</span>, asked <Age at={reading.at} />
        </>
      }
      end={button('Ask again')}
    >
      <div className="grid gap-3">
        {holds.ok ? (
          <Faults comparison={assessment.comparison} unshown={asked.unshown} ungiven={asked.ungiven} />
        ) : (
          <Message icon="circle-dashed" title="It does not count any more" level={3}>
            {holds.error}. What it told stands here and nowhere else on this page. Ask again to correct the prediction.
          </Message>
        )}
        <DetailTable
          caption="JVMs of the container"
          columns={COLUMNS}
          rows={reading.jvms}
          rowKey={({ pid }) => String(pid)}
        />
        {reading.jvms.map((jvm) => (
          <NativeMemoryTable key={jvm.pid} jvm={jvm} alone={reading.jvms.length === 1} />
        ))}
        <details>
          <summary className="text-ink-soft">{reading.ran.length} commands ran in the container</summary>
          <div className="mt-2">
            <CommandList
              rows={reading.ran.map(({ words, ended, milliseconds }) => ({
                says: `${ended}, ${milliseconds} ms`,
                command: inShell(words),
              }))}
            />
          </div>
        </details>
      </div>
    </Panel>
  );
}

function whyNotAsked(live: boolean, pods: number): string {
  if (!live) return 'Nobody has asked it, and nobody can from here: what is shown comes from a file.';
  if (pods === 0) return 'Nobody has asked it, and no pod of it runs.';
  return 'Nobody has asked it. What it tells of its release, its options and its heap counts more than every prediction; it is asked by commands in the container, with your own rights, and only when you say so.';
}
