import { from, known, unknown } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { ubiPercentage } from '../peers/start-scripts.ts';

/** What Red Hat's OpenJDK images set unless told otherwise: the limit stays, and the heap is a fixed share of it. */
export const image80Percent: Strategy = {
  id: 'image-80-percent',
  title: 'Heap 80 % of the limit',
  suits: 'comparison with the start scripts of images',
  peer: true,
  advise: ({ facts: { limit } }) => {
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('Without a limit the script sets no heap');
    const percent = Number(ubiPercentage(undefined));
    const heap = bytes(Math.floor((limit.value * percent) / 100));
    const step = `${percent} % of ${formatBytes(limit.value)} make a heap of ${formatBytes(heap)}, whatever stands beside it.`;
    return known({ heap, limit: limit.value, steps: [step] }, from('model', 'redhat-openjdk-containers'));
  },
};
