import { from, known, unknown, valueOr } from '../../known.ts';
import { bytes } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import type { Strategy } from '../draft.ts';
import { bootUiPlan, bootUiRequest } from '../peers/bootui.ts';
import { DEFAULT_THREADS } from '../peers/region-sum.ts';

/** The head room that BootUI's panel starts with. */
const HEAD_ROOM_PERCENT = 10;

/** BootUI's panel: the limit stays, and the heap is what its partition with live figures leaves of it. */
export const bootUi: Strategy = {
  id: 'boot-ui',
  title: 'What live regions leave, less 10 %',
  suits: 'comparison with BootUI',
  peer: true,
  advise: ({ facts: { limit, observed } }) => {
    const { loadedClasses, workingSetPeak } = observed;
    if (limit.state === 'unknown') return limit;
    if (limit.value === 'unset') return unknown('Without a limit there is nothing to divide');
    if (loadedClasses.state === 'unknown') return loadedClasses;
    if (workingSetPeak.state === 'unknown') return workingSetPeak;
    const { heap } = bootUiPlan({
      total: limit.value,
      threads: valueOr(observed.threadsPeak, DEFAULT_THREADS),
      classes: loadedClasses.value,
      direct: valueOr(observed.direct, 0),
      headRoomPercent: HEAD_ROOM_PERCENT,
    });
    if (heap === undefined) return unknown('BootUI finds no room for a heap in this limit');
    const request = bytes(Math.ceil(bootUiRequest(workingSetPeak.value, limit.value)));
    const step = `BootUI leaves ${formatBytes(heap)} of ${formatBytes(limit.value)} for the heap and asks for ${formatBytes(request)}.`;
    return known({ heap: bytes(heap), limit: limit.value, request, steps: [step] }, from('model', 'jdubois/boot-ui'));
  },
};
