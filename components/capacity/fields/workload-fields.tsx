'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { NO_RULES } from '#lib/core/capacity/change/changed-groups.ts';
import { newWorkloadOf } from '#lib/core/capacity/read/planned-workloads.ts';
import type { NewWorkload } from '#lib/core/capacity/scenario.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { capacityQueries } from '#lib/query/capacity.ts';
import { NumberInput } from '../number-input.tsx';
import { SelectInput } from '../select-input.tsx';
import { TextInput } from '../text-input.tsx';
import type { FieldProps } from './field-props.ts';

const typed = (name: string): NewWorkload => ({
  namespace: 'default',
  name,
  pods: 1,
  requests: { memory: 1024 * MiB, cpu: 500 },
  holds: undefined,
  rules: { labels: { app: name }, nodeSelector: {}, scheduling: NO_RULES },
  origin: 'typed',
});

/** Pods of workloads that run, and workloads that do not run yet: typed, copied, or read from pasted manifests. */
export function WorkloadFields({ facts, changes: { replicas, added }, onChange }: FieldProps) {
  const [copied, setCopied] = useState('');
  const ordinary = facts.groups.filter(({ perNode }) => !perNode);
  const choices = [
    { id: '', label: 'choose' },
    ...ordinary.map(({ workload, namespace, name }) => ({ id: workload, label: `${namespace}/${name}` })),
  ];
  const set = (index: number, part: Partial<NewWorkload>): void => {
    const row = added[index];
    if (row !== undefined) onChange({ added: added.with(index, { ...row, ...part }) });
  };
  const copy = (): void => {
    const group = ordinary.find(({ workload }) => workload === copied);
    if (group === undefined) return;
    const origin = `copy of ${group.namespace}/${group.name}`;
    onChange({ added: [...added, { ...newWorkloadOf(group, origin), name: `${group.name}-copy` }] });
    setCopied('');
  };
  return (
    <>
      <SelectInput
        label="Another number of pods for"
        value=""
        choices={choices.filter(({ id }) => !(id in replicas))}
        onChange={(id) =>
          onChange({ replicas: { ...replicas, [id]: ordinary.find(({ workload }) => workload === id)?.pods ?? 1 } })
        }
      />
      {Object.entries(replicas).map(([workload, pods]) => (
        <div key={workload} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
          <NumberInput
            label={choices.find(({ id }) => id === workload)?.label ?? workload}
            unit="pods"
            value={pods}
            onChange={(count = 0) => onChange({ replicas: { ...replicas, [workload]: count } })}
          />
          <Button
            look="quiet"
            onClick={() =>
              onChange({ replicas: Object.fromEntries(Object.entries(replicas).filter(([key]) => key !== workload)) })
            }
          >
            Remove
          </Button>
        </div>
      ))}
      {added.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
        <fieldset key={index} className="grid grid-cols-2 gap-2 border-t border-line pt-2">
          <legend className="sr-only">New workload: {row.origin}</legend>
          <TextInput label={`Name (${row.origin})`} value={row.name} onChange={(name) => set(index, { name })} />
          <NumberInput label="Pods" value={row.pods} onChange={(pods = 0) => set(index, { pods })} />
          <NumberInput
            label="Memory"
            unit="MiB"
            most={16_777_216}
            whole={false}
            value={(row.requests['memory'] ?? 0) / MiB}
            onChange={(size = 0) => set(index, { requests: { ...row.requests, memory: Math.ceil(size * MiB) } })}
          />
          <NumberInput
            label="CPU"
            unit="mCPU"
            most={1_000_000}
            value={row.requests['cpu'] ?? 0}
            onChange={(cpu = 0) => set(index, { requests: { ...row.requests, cpu } })}
          />
          <Button look="quiet" className="col-span-2" onClick={() => onChange({ added: added.toSpliced(index, 1) })}>
            Remove
          </Button>
        </fieldset>
      ))}
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 border-t border-line pt-2">
        <SelectInput label="Copy a workload, with its rules" value={copied} choices={choices} onChange={setCopied} />
        <Button onClick={copy}>Copy</Button>
      </div>
      <Button onClick={() => onChange({ added: [...added, typed(`new-${added.length + 1}`)] })}>
        Type a new workload
      </Button>
      <PastedWorkloads onRead={(workloads) => onChange({ added: [...added, ...workloads] })} />
    </>
  );
}

function PastedWorkloads({ onRead }: { onRead: (workloads: readonly NewWorkload[]) => void }) {
  const [text, setText] = useState('');
  const { mutate, data, error, isPending } = useMutation(capacityQueries.read());
  return (
    <div className="grid gap-2 border-t border-line pt-2">
      <Field
        label="Manifests to add"
        mono
        lines={4}
        value={text}
        onChange={setText}
        placeholder="apiVersion: apps/v1"
      />
      <Button
        disabled={text.trim() === '' || isPending}
        onClick={() => mutate(text, { onSuccess: ({ workloads }) => onRead(workloads) })}
      >
        Read and add
      </Button>
      <div role="status" className="text-xs text-ink-soft">
        {error === null ? null : <p className="text-critical">{error.message}</p>}
        {data === undefined ? null : (
          <>
            <p>{data.workloads.length} added.</p>
            {data.gaps.map(({ what, why }) => (
              <p key={what + why} className="text-warning">
                {what}: {why}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
