import { type Known, known, mapKnown, unknown, valueOr } from '../known.ts';
import { type Bytes, bytes, MiB, remaining, smallest } from '../units/bytes.ts';
import type { Observed } from './observed.ts';
import type { Settings } from './settings.ts';

/**
 * The least of mapped files in the resident set of a HotSpot process: 14 MiB of libjvm and 6 MiB of the class archive, the
 * modules and libc. Source: 20 to 27 MiB of RssFile in every recorded run.
 */
const RESIDENT_FILES = bytes(20 * MiB);

/** The least that the kernel holds for a process in its working set. Source: 1.2 to 3 MiB of kmem in the recorded runs. */
const KERNEL = bytes(MiB);

/** Whether any figure of the container tells how much it held. */
export const peakWasMeasured = ({ rssPeak, workingSetPeak }: Observed): boolean =>
  rssPeak.state === 'known' || workingSetPeak.state === 'known';

/**
 * The most that the process held in pages that cannot be dropped. The working set holds each of them, what the kernel keeps,
 * and some file pages. A resident set above the working set was read from the process and holds mapped files; one below it was
 * read from the control group and holds none. ZGC keeps its heap in shared memory, which a control group's resident set leaves
 * out: there the working set counts, or the heap is added.
 *
 * Example: working set 120 MiB, resident set 135 MiB: 115 MiB; resident set 112 MiB: 112 MiB.
 */
export function anonymousPeak({ collector, maxHeap }: Settings, observed: Observed): Known<Bytes> {
  const { rssPeak, workingSetPeak } = observed;
  const inWorkingSet = mapKnown(workingSetPeak, (size) => remaining(size, KERNEL));
  if (collector === 'zgc') {
    if (inWorkingSet.state === 'known') return inWorkingSet;
    const heap = Math.min(maxHeap, valueOr(observed.heapCommittedPeak, maxHeap));
    return mapKnown(rssPeak, (size) => bytes(size + heap));
  }
  if (rssPeak.state === 'known' && inWorkingSet.state === 'known' && workingSetPeak.state === 'known') {
    const ofProcess = rssPeak.value > workingSetPeak.value;
    const resident = ofProcess ? remaining(rssPeak.value, RESIDENT_FILES) : rssPeak.value;
    return known(smallest(resident, inWorkingSet.value), rssPeak.source);
  }
  if (rssPeak.state === 'known') return rssPeak;
  if (inWorkingSet.state === 'known') return inWorkingSet;
  return unknown('Neither the working set nor the resident set was measured', 'Connect Prometheus or metrics.k8s.io');
}
