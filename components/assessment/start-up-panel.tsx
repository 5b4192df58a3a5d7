import { FactValue } from '#components/charts/fact-value.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { type Column, DetailTable } from '#components/ui/detail-table.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { slowestStartOf } from '#lib/core/findings/pod-facts.ts';
import { type ProbeFact, probeFacts, startupProbeToSet } from '#lib/core/surroundings/probe-facts.ts';
import { formatBytes } from '#lib/core/units/format.ts';

const COLUMNS: readonly Column<ProbeFact>[] = [
  { id: 'kind', head: 'Probe', cell: ({ kind }) => kind },
  { id: 'asks', head: 'Asks', wraps: true, cell: ({ asks }) => <span className="id break-words">{asks}</span> },
  { id: 'every', head: 'When', wraps: true, from: 'sm', cell: ({ every }) => every },
  {
    id: 'follows',
    head: 'What follows',
    wraps: true,
    cell: ({ follows }) => <span className="text-ink-soft">{follows}</span>,
  },
];

/** How long it takes to start, what that takes, and what would kill it meanwhile. */
export function StartUpPanel({ assessment }: { assessment: Assessment }) {
  const { workload, container, usage } = assessment;
  const slowest = slowestStartOf(workload, container);
  const grace = workload.template.terminationGracePeriodSeconds;
  const rows = probeFacts(container, grace);
  const peak = usage.state === 'known' ? usage.value.container.startUpPeak : usage;
  const toSet = slowest.state === 'known' ? startupProbeToSet(container, slowest.value) : undefined;
  return (
    <Panel id="start-up" title="Start-up and probes" note={`${grace} s of grace at the end`}>
      <div className="grid gap-3">
        <dl className="flex flex-wrap gap-x-7 gap-y-1.5">
          <div>
            <dt className="text-xs text-ink-soft">Slowest start seen</dt>
            <dd>
              <FactValue
                fact={slowest}
                title="From the container’s start to being ready"
                print={(n) => `${Math.round(n)} s`}
              />
            </dd>
          </div>
          <div>
            <dt className="text-xs text-ink-soft">Peak of the first 15 minutes</dt>
            <dd>
              <FactValue fact={peak} title="Highest working set of a start" print={formatBytes} />
            </dd>
          </div>
        </dl>
        {rows.length === 0 ? (
          <p className="text-ink-soft">
            No probe is set: traffic comes before the JVM is warm, and a container that hangs is left as it is.
          </p>
        ) : (
          <DetailTable caption="Probes" columns={COLUMNS} rows={rows} rowKey={({ kind }) => kind} />
        )}
        {toSet === undefined ? null : (
          <div className="grid gap-1.5 border-t border-line pt-3">
            <p>
              Twice the slowest start would need a startupProbe that waits longer; it asks what the other probe asks:
            </p>
            <pre className="overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">{toSet}</pre>
            <div data-print="no">
              <CopyButton text={toSet} label="Copy the probe" />
            </div>
          </div>
        )}
      </div>
    </Panel>
  );
}
