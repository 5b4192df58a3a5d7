import type { Assessment } from '../../assess/assessment.ts';
import { describeShort } from '../../assess/describe-verdict.ts';
import { requestChange } from '../../assess/key-figures.ts';
import type { Severity } from '../../findings/finding.ts';
import { mapKnown } from '../../known.ts';
import type { Advice } from '../../recommend/advice.ts';
import { type Cell, cellOf, value } from '../cell.ts';
import { type Column, column } from '../column.ts';

const count =
  (severity: Severity) =>
  ({ findings }: Assessment): Cell =>
    value(findings.filter((finding) => finding.severity === severity).length);

const advised =
  (part: (advice: Advice) => string | number) =>
  ({ advice }: Assessment): Cell =>
    cellOf(mapKnown(advice, part));

const inWords = (assessment: Assessment): Cell => {
  const { title, detail } = describeShort(assessment);
  return value(detail === '' ? title : `${title}: ${detail}`);
};

/** What is wrong, and what to set instead. */
export const JUDGEMENT: readonly Column[] = [
  column('verdict', 'Verdict', 'text', ({ verdict }) => value(verdict)),
  column('verdictInWords', 'In words', 'text', inWords),
  column('criticalFindings', 'Critical findings', 'count', count('critical')),
  column('warningFindings', 'Warnings', 'count', count('warning')),
  column('findings', 'Findings', 'text', ({ findings }) => value(findings.map(({ rule }) => rule).join(' '))),
  column('notEvaluated', 'Rules that could not be asked', 'count', ({ notEvaluated }) => value(notEvaluated.length)),
  column(
    'strategy',
    'Strategy',
    'text',
    advised(({ strategy }) => strategy),
  ),
  column(
    'advisedMemoryLimitBytes',
    'Advised limit',
    'bytes',
    advised(({ memoryLimit }) => memoryLimit),
  ),
  column(
    'advisedMemoryRequestBytes',
    'Advised request',
    'bytes',
    advised(({ memoryRequest }) => memoryRequest),
  ),
  column(
    'advisedMaxHeapBytes',
    'Advised heap',
    'bytes',
    advised(({ maxHeap }) => maxHeap),
  ),
  column(
    'advisedOptions',
    'Advised options',
    'text',
    advised(({ jvmOptions }) => jvmOptions.join(' ')),
  ),
  column(
    'confidence',
    'Confidence',
    'text',
    advised(({ confidence }) => confidence),
  ),
  column('requestChangeBytes', 'Change of requests over all pods', 'bytes', (assessment) =>
    cellOf(requestChange(assessment)),
  ),
];
