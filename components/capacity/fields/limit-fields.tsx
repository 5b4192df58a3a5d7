import { Button } from '#components/ui/button.tsx';
import { MiB, mib } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { NumberInput } from '../number-input.tsx';
import { TextInput } from '../text-input.tsx';
import type { FieldProps } from './field-props.ts';

/** How full the table of connections may become before it is planned with as full: the usual alert stands there. */
const FILL_PERCENT = 75;

/** What every node keeps free or takes besides, and how much it may hold. */
export function LimitFields({ changes, onChange }: FieldProps) {
  const { headroomPercent, podsPerNode, conntrack, perNode } = changes;
  return (
    <>
      <NumberInput
        label="Room kept free on every node"
        unit="%"
        most={100}
        whole={false}
        value={headroomPercent}
        onChange={(kept = 0) => onChange({ headroomPercent: kept })}
      />
      <NumberInput
        label="Pods on a node, at most"
        least={1}
        placeholder="as each node says"
        value={podsPerNode}
        onChange={(pods) => onChange({ podsPerNode: pods })}
      />
      <div className="grid grid-cols-2 gap-2">
        <NumberInput
          label="Connections a pod"
          unit="average"
          placeholder="not planned with"
          value={conntrack?.perPod}
          onChange={(perPod) =>
            onChange({
              conntrack:
                perPod === undefined ? undefined : { perPod, fillPercent: conntrack?.fillPercent ?? FILL_PERCENT },
            })
          }
        />
        {conntrack === undefined ? null : (
          <NumberInput
            label="Table filled to"
            unit="%"
            most={100}
            value={conntrack.fillPercent}
            onChange={(fillPercent = 0) => onChange({ conntrack: { ...conntrack, fillPercent } })}
          />
        )}
      </div>
      {perNode.map((pod, index) => {
        const set = (part: Partial<typeof pod>): void =>
          onChange({ perNode: perNode.with(index, { ...pod, ...part }) });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
          <fieldset key={index} className="grid grid-cols-2 gap-2 border-t border-line pt-2">
            <legend className="sr-only">One more pod on every node</legend>
            <TextInput label="One more pod on every node" value={pod.name} onChange={(name) => set({ name })} />
            <Button
              look="quiet"
              className="self-end"
              onClick={() => onChange({ perNode: perNode.toSpliced(index, 1) })}
            >
              Remove
            </Button>
            <NumberInput
              label="Memory"
              unit="MiB"
              most={1_048_576}
              value={pod.memory / MiB}
              onChange={(size = 0) => set({ memory: mib(size) })}
            />
            <NumberInput
              label="CPU"
              unit="mCPU"
              value={pod.cpu}
              onChange={(cpu = 0) => set({ cpu: millicores(cpu) })}
            />
          </fieldset>
        );
      })}
      <Button
        onClick={() => onChange({ perNode: [...perNode, { name: 'agent', memory: mib(128), cpu: millicores(50) }] })}
      >
        Add a pod on every node
      </Button>
    </>
  );
}
