import { buttonClass } from '#components/ui/button.tsx';
import { ScopeField } from '#components/ui/scope.tsx';
import type { CapacityQuery } from '#lib/http/contract/capacity.ts';

const CONTROL = 'h-control w-full rounded-control border border-line-strong bg-surface px-2 text-ink max-sm:h-11';

type NumberField = {
  readonly name: keyof CapacityQuery;
  readonly label: string;
  readonly unit: string;
  readonly step?: string;
};

const NUMBERS: readonly NumberField[] = [
  { name: 'growth', label: 'More pods', unit: '%' },
  { name: 'monthly', label: 'Growth', unit: '% a month', step: 'any' },
  { name: 'lostNodes', label: 'Lost nodes', unit: 'largest first' },
  { name: 'add', label: 'Added nodes', unit: 'count' },
  { name: 'addMemory', label: 'Their memory', unit: 'GiB for pods', step: 'any' },
  { name: 'addCpu', label: 'Their CPU', unit: 'cores for pods', step: 'any' },
];

/** What is changed before the pods are placed again. A plain form: the address holds the scenario and can be sent on. */
export function ScenarioForm({ query, zones }: { query: CapacityQuery; zones: readonly string[] }) {
  return (
    <form
      method="get"
      action="/capacity"
      aria-label="Scenario"
      data-print="no"
      className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] items-end gap-3"
    >
      <ScopeField />
      <label className="grid gap-1 text-xs text-ink-soft">
        Requests
        <select name="start" defaultValue={query.start} className={CONTROL}>
          <option value="as-it-is">as they are</option>
          <option value="advice">after the advice</option>
        </select>
      </label>
      <label className="grid gap-1 text-xs text-ink-soft">
        Lost zone
        <select name="lostZone" defaultValue={query.lostZone} className={CONTROL}>
          <option value="">none</option>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </label>
      {NUMBERS.map(({ name, label, unit, step = '1' }) => (
        <label key={name} className="grid gap-1 text-xs text-ink-soft">
          <span>
            {label} <span className="whitespace-nowrap">({unit})</span>
          </span>
          <input
            type="number"
            name={name}
            min="0"
            step={step}
            defaultValue={query[name]}
            className={`${CONTROL} text-right`}
          />
        </label>
      ))}
      <button type="submit" className={buttonClass('primary')}>
        Place the pods
      </button>
    </form>
  );
}
