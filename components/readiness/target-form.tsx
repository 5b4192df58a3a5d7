import { buttonClass } from '#components/ui/button.tsx';
import { ScopeField } from '#components/ui/scope.tsx';
import { NEWEST_RELEASES } from '#lib/core/assess/newest-releases.ts';
import type { ReadinessQuery } from '#lib/http/contract/readiness.ts';

const CONTROL = 'h-control w-full rounded-control border border-line-strong bg-surface px-2 text-ink max-sm:h-11';

type Choice = {
  readonly name: 'cgroup' | 'listed' | 'jdk';
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

const CHOICES: readonly Choice[] = [
  {
    name: 'cgroup',
    label: 'Control groups',
    options: [
      ['', 'as on the nodes today'],
      ['1', 'version 1'],
      ['2', 'version 2'],
    ],
  },
  {
    name: 'listed',
    label: 'Kernel lists in /proc/cgroups',
    options: [
      ['', 'as on the nodes today'],
      ['all', 'memory and cpuset'],
      ['memory', 'memory only'],
      ['none', 'neither (built without v1)'],
    ],
  },
  {
    name: 'jdk',
    label: 'Older JDKs move to',
    options: [['', 'nothing: each stays'], ...NEWEST_RELEASES.map((release) => [release, release] as const)],
  },
];

/** Where the JVMs move. A plain form: the address holds the target and can be sent on. */
export function TargetForm({ query, others }: { query: ReadinessQuery; others: readonly string[] }) {
  return (
    <form
      method="get"
      action="/readiness"
      aria-label="Target"
      data-print="no"
      className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] items-end gap-3"
    >
      <ScopeField />
      {others.length === 0 ? null : (
        <label className="grid gap-1 text-xs text-ink-soft">
          Move to
          <select name="to" defaultValue={query.to} className={CONTROL}>
            <option value="">a cluster as typed here</option>
            {others.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label className="grid gap-1 text-xs text-ink-soft">
        Kubernetes
        <input
          name="kubernetes"
          defaultValue={query.kubernetes}
          placeholder="1.35"
          pattern="v?1\.\d{1,2}(\.\d+)?"
          title="such as 1.35"
          className={CONTROL}
        />
      </label>
      {CHOICES.map(({ name, label, options }) => (
        <label key={name} className="grid gap-1 text-xs text-ink-soft">
          {label}
          <select name={name} defaultValue={query[name]} className={CONTROL}>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={buttonClass('primary')}>
        Move the JVMs
      </button>
    </form>
  );
}
