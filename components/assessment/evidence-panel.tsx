import { Panel } from '#components/ui/panel.tsx';
import type { Detection } from '#lib/core/detect/detection.ts';

const WORDS = new Map<Detection['isJvm'], string>([
  [true, 'It is a JVM'],
  [false, 'It is not a JVM'],
  ['unknown', 'Whether it is a JVM is not known'],
]);

/** Whether it is a JVM and how that is known; what contradicts stands beside what agrees. */
export const EvidencePanel = ({ detection: { isJvm, evidence } }: { detection: Detection }) => (
  <Panel id="evidence" title={WORDS.get(isJvm) ?? ''} note="and how that is known">
    <ul className="grid gap-1">
      {evidence.map(({ says, from, weight }) => (
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
  </Panel>
);
