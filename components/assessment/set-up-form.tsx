'use client';

import { Field } from '#components/ui/field.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import type { SetUp } from '#lib/core/assess/typed/set-up.ts';
import type { Faults, TypedSetUp } from './read-set-up.ts';

type FieldRow = {
  readonly name: keyof SetUp;
  readonly label: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly mono?: boolean;
  readonly lines?: number;
};

/** The fields in their order, by what they are about. */
const SECTIONS: readonly { readonly title: string; readonly fields: readonly FieldRow[] }[] = [
  {
    title: 'JVM and container',
    fields: [
      { name: 'jdk', label: 'JDK', unit: 'HotSpot', placeholder: 'not known', hint: '17, 17.0.15, 8u392, 25.0.1' },
      { name: 'limit', label: 'Memory limit', unit: 'MiB', placeholder: 'none' },
      { name: 'cpuMillicores', label: 'CPU limit', placeholder: 'none', hint: '1500m or 1.5' },
      { name: 'javaToolOptions', label: 'JAVA_TOOL_OPTIONS', mono: true, lines: 2 },
      { name: 'jdkJavaOptions', label: 'JDK_JAVA_OPTIONS', mono: true },
      { name: 'args', label: 'Arguments', mono: true, lines: 2, hint: 'what follows java' },
    ],
  },
  {
    title: 'Seen of it',
    fields: [
      { name: 'hours', label: 'Watched for', unit: 'hours', placeholder: 'not known' },
      { name: 'liveSet', label: 'Live set', unit: 'MiB', placeholder: 'not known' },
      { name: 'heapPeak', label: 'Heap used, peak', unit: 'MiB', placeholder: 'not known' },
      { name: 'threads', label: 'Threads, peak', placeholder: 'not known' },
      { name: 'classes', label: 'Loaded classes', placeholder: 'not known' },
      { name: 'direct', label: 'Direct buffers', unit: 'MiB', placeholder: 'not known' },
      { name: 'metaspace', label: 'Metaspace', unit: 'MiB', placeholder: 'not known' },
      { name: 'codeCache', label: 'Code cache', unit: 'MiB', placeholder: 'not known' },
      { name: 'workingSetPeak', label: 'Peak working set', unit: 'MiB', placeholder: 'not known' },
    ],
  },
  {
    title: 'Node',
    fields: [
      { name: 'nodeMemory', label: 'Memory', unit: 'MiB' },
      { name: 'nodeCpus', label: 'Processors' },
    ],
  },
];

const CHOICES = [
  {
    name: 'cgroup',
    label: 'Control groups',
    segments: [
      { id: '2', label: 'v2' },
      { id: '1', label: 'v1' },
    ],
  },
  {
    name: 'arch',
    label: 'Architecture',
    segments: [
      { id: 'amd64', label: 'x86-64' },
      { id: 'arm64', label: 'ARM 64' },
    ],
  },
] as const;

type Props = {
  typed: TypedSetUp;
  faults: Faults;
  onChange: (change: Partial<TypedSetUp>) => void;
};

/** What is typed into the calculator; an empty field is unknown, and a fault is said at its field. */
export const SetUpForm = (props: Props) => (
  <Panel title="Input" note="an empty field is not known">
    <SetUpFields {...props} />
  </Panel>
);

/** The fields of a set-up, without their frame. */
export function SetUpFields({ typed, faults, onChange }: Props) {
  return (
    <form className="grid gap-4" onSubmit={(event) => event.preventDefault()}>
      {SECTIONS.map(({ title, fields }) => (
        <fieldset key={title} className="grid gap-2">
          <legend className="mb-1.5 text-xs text-ink-soft">{title}</legend>
          {fields.map(({ name, ...row }) => (
            <Field
              key={name}
              {...row}
              value={typed[name]}
              error={faults[name]}
              onChange={(text) => onChange({ [name]: text })}
            />
          ))}
        </fieldset>
      ))}
      {CHOICES.map(({ name, label, segments }) => (
        <div key={name} className="grid grid-cols-[7.25rem_minmax(0,1fr)] items-center gap-x-3">
          <span>{label}</span>
          <Segmented
            label={label}
            segments={segments}
            value={typed[name]}
            onChange={(id) => onChange({ [name]: id })}
          />
        </div>
      ))}
    </form>
  );
}
