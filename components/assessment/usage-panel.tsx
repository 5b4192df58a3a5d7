'use client';

import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { windowLength } from '#lib/core/assess/describe-verdict.ts';
import { UsageCurve } from './usage-curve.tsx';
import { UsageEvents } from './usage-events.tsx';
import { UsageFigures } from './usage-figures.tsx';

/** What was held over the window against what was set, how it is spread, and how its containers ended. */
export function UsagePanel({ assessment }: { assessment: Assessment }) {
  const { usage, workload } = assessment;
  if (usage.state === 'unknown')
    return (
      <Panel id="usage" title="Usage over time">
        <Message icon="circle-dashed" title="Nothing was measured" level={3}>
          {usage.why}. {usage.remedy === undefined ? null : <>What would tell: {usage.remedy}.</>}
        </Message>
      </Panel>
    );
  const window = usage.value;
  const pods = workload.pods.length;
  const note = `${windowLength(assessment)}, the highest of ${pods} ${pods === 1 ? 'pod' : 'pods'}, MiB; ${Math.round(window.coverage * 100)} % of the window has samples`;
  return (
    <Panel id="usage" title="Usage over time" note={note}>
      {window.series === undefined ? (
        <p className="text-ink-soft">
          The source tells the present working set and no curve: peaks, start-ups, kills, throttling and everything of
          the JVM need a Prometheus.
        </p>
      ) : (
        <UsageCurve assessment={assessment} series={window.series} events={window.events} />
      )}
      <UsageEvents events={window.events} />
      <UsageFigures window={window} />
    </Panel>
  );
}
