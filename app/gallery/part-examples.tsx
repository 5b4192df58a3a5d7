import { ConfidenceMark } from '#components/charts/confidence-mark.tsx';
import { SEVERITY_LOOKS, SeverityMark, VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { Prose } from '#components/ui/prose.tsx';
import { Kbd, Tag } from '#components/ui/tag.tsx';
import { CardBody } from '#components/ui/why.tsx';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { READ_AT } from '#lib/testing/builders.ts';
import { Example, Examples } from './example.tsx';
import { FactExamples } from './fact-examples.tsx';

const SEVERITIES = ['critical', 'warning', 'info'] as const;
const CONFIDENCES = ['low', 'medium', 'high'] as const;

/** The small parts: verdicts, severities, confidence, facts, buttons. */
export const PartExamples = () => (
  <Examples>
    <Example title="Verdicts" when="shape first, then word, then colour">
      <ul className="grid grid-cols-2 gap-1.5">
        {VERDICTS.map((verdict) => (
          <li key={verdict} className={`flex items-center gap-1.5 ${VERDICT_LOOKS[verdict].ink}`}>
            <VerdictMark verdict={verdict} /> {VERDICT_LOOKS[verdict].word}
          </li>
        ))}
      </ul>
    </Example>
    <Example title="Severity and confidence">
      <ul className="grid grid-cols-2 gap-1.5">
        {SEVERITIES.map((severity) => (
          <li key={severity} className="flex items-center gap-1.5">
            <SeverityMark severity={severity} /> {SEVERITY_LOOKS[severity].word}
          </li>
        ))}
        {CONFIDENCES.map((confidence) => (
          <li key={confidence} className="flex items-center gap-1.5">
            <ConfidenceMark confidence={confidence} /> {confidence}
          </li>
        ))}
      </ul>
    </Example>
    <Example title="Facts" when="known, and not known">
      <FactExamples />
    </Example>
    <Example title="Why a number" when="hover, focus or W">
      <div className="grid w-full max-w-88 gap-1 rounded-panel bg-raised px-3 py-2.5 text-xs leading-[1.125rem] shadow-raised">
        <CardBody
          title="Code cache: 74 MiB"
          lines={[
            ['is', '68 committed + 6 still to come'],
            ['basis', 'modelled'],
            ['from', '`jvm_memory_committed_bytes{id=~"CodeHeap.*"}`'],
            ['age', { at: READ_AT }],
          ]}
        />
      </div>
    </Example>
    <Example title="Buttons">
      <div className="flex flex-wrap gap-2">
        <Button look="primary">Copy</Button>
        <Button>Scan now</Button>
        <Button look="quiet">Clear all</Button>
        <Button disabled>Scanning</Button>
      </div>
    </Example>
    <Example title="Words">
      <p className="flex flex-wrap items-center gap-2">
        <Tag>chosen</Tag> <Kbd>/</Kbd>{' '}
        <span>
          <Prose text="Set `1104Mi` with `-XX:MaxRAMPercentage=55.0`." />
        </span>
      </p>
    </Example>
  </Examples>
);
