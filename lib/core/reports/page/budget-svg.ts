import type { Assessment } from '../../assess/assessment.ts';
import { offHeap, peakSeen } from '../../assess/key-figures.ts';
import { formatBytes } from '../../units/format.ts';
import { escapeHtml } from './escape-html.ts';

const WIDTH = 224;
const HEIGHT = 24;

type Mark = { readonly says: string; readonly bytes: number; readonly colour: string; readonly dashes: string };

const tick = ({ bytes, colour, dashes }: Mark, scale: number): string =>
  `<line x1="${(bytes * scale).toFixed(1)}" x2="${(bytes * scale).toFixed(1)}" y1="0" y2="${HEIGHT}" stroke="${colour}" stroke-width="2"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/>`;

/** What the process can hold as a bar of heap and the rest, crossed by its limit, what was seen and what is advised; said in words too. */
export function budgetSvg(assessment: Pick<Assessment, 'budget' | 'limit' | 'advice' | 'usage'>): string {
  const { budget, limit, advice } = assessment;
  const rest = offHeap(assessment);
  if (budget.state === 'unknown' || rest.state === 'unknown') return '<span class="soft">unknown</span>';
  const peak = peakSeen(assessment);
  const marks: readonly Mark[] = [
    ...(limit.state === 'known' && limit.value !== 'unset'
      ? [{ says: 'limit', bytes: limit.value, colour: 'currentColor', dashes: '' }]
      : []),
    ...(peak.state === 'known' ? [{ says: 'seen', bytes: peak.value, colour: 'currentColor', dashes: '1 3' }] : []),
    ...(advice.state === 'known'
      ? [{ says: 'advised', bytes: advice.value.memoryLimit, colour: 'currentColor', dashes: '5 3' }]
      : []),
  ];
  const { total } = budget.value;
  const scale = (WIDTH - 2) / Math.max(total, ...marks.map(({ bytes }) => bytes), 1);
  const words = [`can hold ${formatBytes(total)}`, ...marks.map(({ says, bytes }) => `${says} ${formatBytes(bytes)}`)];
  const [split, end] = [rest.value * scale, total * scale];
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(words.join(', '))}"><title>${escapeHtml(words.join(', '))}</title>`,
    `<rect x="0" y="6" width="${split.toFixed(1)}" height="12" fill="var(--off)"/>`,
    `<rect x="${split.toFixed(1)}" y="6" width="${(end - split).toFixed(1)}" height="12" fill="var(--heap)"/>`,
    ...marks.map((mark) => tick(mark, scale)),
    '</svg>',
  ].join('');
}
