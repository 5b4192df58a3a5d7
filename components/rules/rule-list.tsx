import Link from 'next/link';
import { SeverityMark } from '#components/charts/verdict-mark.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { GROUPS } from '#lib/core/findings/groups.ts';
import type { Rule } from '#lib/core/findings/rule.ts';

/** The catalogue by chapter, with how many containers each rule fires on now. */
export function RuleList({ rules, fires }: { rules: readonly Rule[]; fires: ReadonlyMap<string, number> }) {
  return GROUPS.filter((group) => rules.some((rule) => rule.group === group)).map((group) => (
    <Panel key={group} title={group.charAt(0).toUpperCase() + group.slice(1)}>
      <ul className="grid">
        {rules
          .filter((rule) => rule.group === group)
          .map((rule) => (
            <RuleLine key={rule.id} rule={rule} fires={fires.get(rule.id) ?? 0} />
          ))}
      </ul>
    </Panel>
  ));
}

const RuleLine = ({ rule: { id, severity, title }, fires }: { rule: Rule; fires: number }) => (
  <li className="grid min-h-row-tight grid-cols-[1rem_15rem_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-1 last:border-0 max-sm:grid-cols-[1rem_minmax(0,1fr)]">
    <SeverityMark severity={severity} />
    <Link href={`/rules/${id}`} className="id">
      {id}
    </Link>
    <span className="max-sm:col-start-2">{title}</span>
    <span className="text-right whitespace-nowrap max-sm:col-start-2 max-sm:text-left">
      {fires === 0 ? (
        <span className="text-ink-faint">fires nowhere</span>
      ) : (
        <Link href={`/?rule=${id}`}>fires on {fires}</Link>
      )}
    </span>
  </li>
);
