import Link from 'next/link';
import { SEVERITY_LOOKS, SeverityMark } from '#components/charts/verdict-mark.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { Finding, NotEvaluated, Severity } from '#lib/core/findings/finding.ts';
import type { SilencedFinding } from '#lib/core/findings/silence.ts';

const ORDER = ['critical', 'warning', 'info'] as const satisfies readonly Severity[];

const plural = (n: number, severity: Severity): string =>
  `${n} ${severity === 'critical' || n === 1 ? SEVERITY_LOOKS[severity].word : `${SEVERITY_LOOKS[severity].word}s`}`;

/** Every trouble, the worst first, with what shows it and what mends it; those that are silenced, and the rules that could not be asked. */
export function FindingsPanel({
  findings,
  silenced = [],
  notEvaluated,
}: {
  findings: readonly Finding[];
  silenced?: readonly SilencedFinding[];
  notEvaluated: readonly NotEvaluated[];
}) {
  const counts = ORDER.map((severity) => ({
    severity,
    n: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => plural(n, severity));
  return (
    <Panel id="findings" title="Findings" note={counts.length === 0 ? 'none' : counts.join(', ')}>
      {findings.length === 0 ? (
        <p className="text-ink-soft">No rule that could be asked found anything.</p>
      ) : (
        <ul className="grid gap-3">
          {[...findings]
            .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
            .map((finding) => (
              <FindingItem key={`${finding.rule}\n${finding.message}`} finding={finding} />
            ))}
        </ul>
      )}
      {silenced.length === 0 ? null : <Silenced findings={silenced} />}
      {notEvaluated.length === 0 ? null : <NotAsked rules={notEvaluated} />}
    </Panel>
  );
}

/** One trouble: what, seen where, mended how. */
export function FindingItem({ finding: { rule, severity, message, evidence, fix, field } }: { finding: Finding }) {
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5">
      <SeverityMark severity={severity} className="mt-0.5" />
      <div className="grid gap-1">
        <h3 className="font-title">
          <Prose text={message} />
        </h3>
        <p>
          <span className="text-ink-faint">Fix </span>
          <Prose text={fix} />
        </p>
        <div className="flex flex-wrap items-baseline gap-x-4 text-xs text-ink-soft">
          <Link href={`/rules/${rule}`}>{rule}</Link>
          <details className="open:basis-full">
            <summary className="w-fit">What shows it</summary>
            <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs">
              {Object.entries({ ...evidence, ...(field === undefined ? {} : { field }) }).map(([name, value]) => (
                <div key={name} className="contents">
                  <dt className="text-ink-faint">{name}</dt>
                  <dd className="break-all">{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      </div>
    </li>
  );
}

/** What an annotation silences is still there to be judged, with the reason that was given. */
const Silenced = ({ findings }: { findings: readonly SilencedFinding[] }) => (
  <details className="mt-4 border-t border-line pt-2">
    <summary className="text-ink-soft">
      {findings.length} {findings.length === 1 ? 'finding is' : 'findings are'} silenced by annotation
    </summary>
    <ul className="mt-1 grid gap-1 text-xs">
      {findings.map(({ rule, message, reason }) => (
        <li key={`${rule}\n${message}`}>
          <Link href={`/rules/${rule}`}>{rule}</Link>: <Prose text={message} />{' '}
          <span className="text-ink-soft">Reason: {reason}</span>
        </li>
      ))}
    </ul>
  </details>
);

const NotAsked = ({ rules }: { rules: readonly NotEvaluated[] }) => (
  <details className="mt-4 border-t border-line pt-2">
    <summary className="text-ink-soft">
      {rules.length} {rules.length === 1 ? 'rule' : 'rules'} could not be asked, which is not a pass
    </summary>
    <ul className="mt-1 grid gap-1 text-xs">
      {rules.map(({ rule, missing }) => (
        <li key={rule}>
          <Link href={`/rules/${rule}`}>{rule}</Link>: {missing.map(({ fact, why }) => `${fact} (${why})`).join('; ')}
        </li>
      ))}
    </ul>
  </details>
);
