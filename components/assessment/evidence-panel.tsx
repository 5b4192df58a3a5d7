import { Panel } from '#components/ui/panel.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { claimsOf } from '#lib/core/assess/claims.ts';
import type { Detection } from '#lib/core/detect/detection.ts';
import { ClaimsTable } from './claims-table.tsx';

const WORDS = new Map<Detection['isJvm'], string>([
  [true, 'It is a JVM'],
  [false, 'It is not a JVM'],
  ['unknown', 'Whether it is a JVM is not known'],
]);

/** Whether it is a JVM and how that is known, then what each source says of it; what contradicts stands beside what agrees. */
export const EvidencePanel = ({ assessment }: { assessment: Assessment }) => (
  <Panel id="evidence" title={WORDS.get(assessment.detection.isJvm) ?? ''} note="and how that is known">
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {assessment.detection.evidence.map(({ says, from, weight }) => (
          <li
            key={`${from}\n${says}`}
            className="grid grid-cols-[4rem_7.5rem_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <span className={weight < 0 ? 'text-warning' : 'text-ok'}>{weight < 0 ? 'against' : 'for'}</span>
            <span className="text-ink-soft">{from.replace('-', ' ')}</span>
            <span className="break-words max-sm:col-span-2">{says}</span>
          </li>
        ))}
      </ul>
      <ClaimsTable claims={claimsOf(assessment)} />
    </div>
  </Panel>
);
