'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { NodeShape } from '#lib/core/capacity/scenario.ts';
import { SERVICES, shapeAllocatable } from '#lib/core/nodes/shapes/services.ts';
import { SHAPES, type Shape } from '#lib/core/nodes/shapes/shapes.ts';
import { GiB, gib } from '#lib/core/units/bytes.ts';
import { formatSum } from '#lib/core/units/format.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { NumberInput } from '../number-input.tsx';
import { SelectInput } from '../select-input.tsx';

/** The service that usually runs a cloud's machines. */
const USUAL = { aws: 'eks', gcp: 'gke', azure: 'aks' } as const;

const CLOUDS = [
  { id: 'aws', label: 'AWS' },
  { id: 'gcp', label: 'Google Cloud' },
  { id: 'azure', label: 'Azure' },
  { id: 'typed', label: 'typed: what a node gives to pods' },
] as const;

const describe = ({ type, cores, memory, price }: Shape): string =>
  `${type}: ${cores} CPU, ${formatSum(memory)}${price === undefined ? '' : `, US$${price.perHour} an hour`}`;

/** A shape from the list, as a service leaves it to pods, or typed. */
export function ShapeFields({
  shape,
  onChange,
}: {
  shape: NodeShape | undefined;
  onChange: (shape: NodeShape) => void;
}) {
  const [cloud, setCloud] = useState<string>('aws');
  const [type, setType] = useState('m7i.2xlarge');
  const [serviceId, setService] = useState<string>('eks');
  const [typed, setTyped] = useState({
    memory: (shape?.memory ?? 14 * GiB) / GiB,
    cpu: (shape?.cpu ?? 3900) / 1000,
    pods: shape?.pods ?? 110,
  });
  const offered = SHAPES.filter((one) => one.cloud === cloud);
  const chosen = offered.find((one) => one.type === type) ?? offered[0];
  const service = SERVICES.find(({ id }) => id === serviceId) ?? SERVICES[0];
  const gives = chosen === undefined || service === undefined ? undefined : shapeAllocatable(chosen, service);
  const take = (): void => {
    if (cloud === 'typed') {
      const cpu = millicores(Math.round(typed.cpu * 1000));
      onChange({
        name: `${typed.cpu} CPU, ${typed.memory} GiB`,
        memory: gib(typed.memory),
        cpu,
        pods: typed.pods,
        cores: Math.max(1, Math.ceil(typed.cpu)),
      });
    } else if (chosen !== undefined && gives !== undefined) {
      onChange({ name: chosen.type, memory: gives.memory, cpu: gives.cpu, pods: gives.pods, cores: chosen.cores });
    }
  };
  return (
    <div className="grid gap-2 rounded-control bg-sunken p-2">
      <SelectInput
        label="From"
        value={cloud}
        choices={CLOUDS}
        onChange={(id) => {
          setCloud(id);
          if (id === 'aws' || id === 'gcp' || id === 'azure') setService(USUAL[id]);
        }}
      />
      {cloud === 'typed' ? (
        <div className="grid grid-cols-3 gap-2">
          <NumberInput
            label="Memory"
            unit="GiB"
            whole={false}
            least={0.1}
            most={24_576}
            value={typed.memory}
            onChange={(memory = 0) => setTyped({ ...typed, memory })}
          />
          <NumberInput
            label="CPU"
            unit="cores"
            whole={false}
            least={0.1}
            most={1024}
            value={typed.cpu}
            onChange={(cpu = 0) => setTyped({ ...typed, cpu })}
          />
          <NumberInput
            label="Pods"
            least={1}
            most={5000}
            value={typed.pods}
            onChange={(pods = 1) => setTyped({ ...typed, pods })}
          />
        </div>
      ) : (
        <>
          <SelectInput
            label="Shape"
            value={chosen?.type ?? ''}
            choices={offered.map((one) => ({ id: one.type, label: describe(one) }))}
            onChange={setType}
          />
          <SelectInput
            label="Run by"
            value={serviceId}
            choices={SERVICES.map(({ id, title }) => ({ id, label: title }))}
            onChange={setService}
          />
          {gives === undefined ? null : (
            <p className="text-xs text-ink-soft">
              About {formatSum(gives.memory)}, {gives.cpu / 1000} CPU and {gives.pods} pods stay for pods, after what
              the kernel, the kubelet and the eviction threshold keep. An estimate: a node that exists reports its own.
            </p>
          )}
        </>
      )}
      <Button onClick={take}>Take this shape</Button>
    </div>
  );
}
