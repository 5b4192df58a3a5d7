import { Button } from '#components/ui/button.tsx';
import type { Growth } from '#lib/core/capacity/scenario.ts';
import { NumberInput } from '../number-input.tsx';
import { SelectionInput } from '../selection-input.tsx';
import type { FieldProps } from './field-props.ts';

const NEW: Growth = { of: { kind: 'all' }, percent: 0, percentPerMonth: 2 };

/** More pods at once and by the month, of all workloads or of some; where two rows name one workload, the later counts. */
export function GrowthFields({ facts, changes, onChange }: FieldProps) {
  const { growth, months } = changes;
  const set = (index: number, row: Growth): void => onChange({ growth: growth.with(index, row) });
  return (
    <>
      {growth.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
        <fieldset key={index} className="grid gap-2 border-b border-line pb-3">
          <legend className="sr-only">Growth {index + 1}</legend>
          <SelectionInput
            label="Of"
            value={row.of}
            groups={facts.groups}
            onChange={(of) => set(index, { ...row, of })}
          />
          <div className="grid grid-cols-2 gap-2">
            <NumberInput
              label="More pods at once"
              unit="%"
              whole={false}
              least={-100}
              value={row.percent}
              onChange={(percent = 0) => set(index, { ...row, percent })}
            />
            <NumberInput
              label="Growth"
              unit="% a month"
              whole={false}
              least={-100}
              most={100}
              value={row.percentPerMonth}
              onChange={(percentPerMonth = 0) => set(index, { ...row, percentPerMonth })}
            />
          </div>
          <Button look="quiet" onClick={() => onChange({ growth: growth.toSpliced(index, 1) })}>
            Remove
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => onChange({ growth: [...growth, NEW] })}>Add growth</Button>
      <NumberInput
        label="Look ahead"
        unit="months"
        most={60}
        value={months}
        onChange={(ahead = 0) => onChange({ months: ahead })}
      />
    </>
  );
}
