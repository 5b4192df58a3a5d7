import type { RegionId } from '../budget/region.ts';
import type { Known } from '../known.ts';
import type { Advice } from '../recommend/advice.ts';
import type { Bytes } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Assessment } from './assessment.ts';
import { ASPECTS, startOf } from './decision-aspects.ts';
import { describeShort } from './describe-verdict.ts';

/** One line of two set-ups beside each other; `change` is the second less the first, where both are sizes. */
export type ComparedRow = {
  readonly what: string;
  readonly one: string;
  readonly other: string;
  readonly change?: number;
};

type Size = Known<Bytes | 'unset'>;
type SizeRow = { readonly what: string; readonly of: (assessment: Assessment) => Size };
type TextRow = { readonly what: string; readonly of: (assessment: Assessment) => string };

const say = (size: Size): string =>
  size.state === 'unknown' ? 'not known' : size.value === 'unset' ? 'none' : formatBytes(size.value);

const sizeOf = (size: Size): number | undefined =>
  size.state === 'known' && size.value !== 'unset' ? size.value : undefined;

const region =
  (id: RegionId): SizeRow['of'] =>
  ({ budget }) => {
    if (budget.state === 'unknown') return budget;
    const found = budget.value.regions.find((one) => one.id === id);
    return { state: 'known', value: found?.size ?? 'unset', source: budget.source };
  };

const advised =
  (part: 'memoryLimit' | 'memoryRequest' | 'maxHeap'): SizeRow['of'] =>
  ({ advice }) =>
    advice.state === 'unknown' ? advice : { ...advice, value: advice.value[part] };

const REGIONS: readonly (readonly [id: RegionId, what: string])[] = [
  ['heap', '· heap'],
  ['gc', '· collector'],
  ['code-cache', '· code cache'],
  ['metaspace', '· metaspace'],
  ['class-space', '· class space'],
  ['thread-stacks', '· thread stacks'],
  ['direct-buffers', '· direct buffers'],
  ['mapped-files', '· mapped files'],
  ['native', '· native'],
];

const SIZES: readonly SizeRow[] = [
  { what: 'Memory limit', of: ({ limit }) => limit },
  {
    what: 'Can hold',
    of: ({ budget }) => (budget.state === 'unknown' ? budget : { ...budget, value: budget.value.total }),
  },
  ...REGIONS.map(([id, what]) => ({ what, of: region(id) })),
  { what: 'Advised limit', of: advised('memoryLimit') },
  { what: 'Advised request', of: advised('memoryRequest') },
  { what: 'Advised heap', of: advised('maxHeap') },
];

const verdict = (assessment: Assessment): string => {
  const { title, detail } = describeShort(assessment);
  return detail === '' ? title : `${title}, ${detail}`;
};

const decided =
  (of: (typeof ASPECTS)[number]['of']): TextRow['of'] =>
  ({ prediction }) =>
    prediction.state === 'known' && prediction.value.outcome === 'starts' ? of(prediction.value) : 'not known';

const options = ({ jvmOptions }: Advice): string => jvmOptions.join('\n');

const TEXTS: readonly TextRow[] = [
  {
    what: 'Advised options',
    of: ({ advice }) => (advice.state === 'known' ? options(advice.value) : 'not known'),
  },
  { what: 'Start', of: ({ prediction }) => (prediction.state === 'known' ? startOf(prediction.value) : 'not known') },
  ...ASPECTS.map(({ what, of }) => ({ what, of: decided(of) })),
  { what: 'Findings', of: ({ findings }) => findings.map(({ rule }) => rule).join(', ') || 'none' },
];

/** Two set-ups beside each other: verdict, what they can come to hold, what is advised, what the JVM decides, what is wrong. */
export function compareAssessments(one: Assessment, other: Assessment): readonly ComparedRow[] {
  const text = ({ what, of }: TextRow): ComparedRow => ({ what, one: of(one), other: of(other) });
  const size = ({ what, of }: SizeRow): ComparedRow => {
    const [first, second] = [of(one), of(other)];
    const [from, to] = [sizeOf(first), sizeOf(second)];
    const change = from === undefined || to === undefined ? {} : { change: to - from };
    return { what, one: say(first), other: say(second), ...change };
  };
  return [text({ what: 'Verdict', of: verdict }), ...SIZES.map(size), ...TEXTS.map(text)];
}
