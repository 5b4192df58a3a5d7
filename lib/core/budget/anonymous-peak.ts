import { type Known, known, unknown } from '../known.ts';
import { type Bytes, smallest } from '../units/bytes.ts';
import type { Observed } from './observed.ts';

/**
 * The most that the process held in pages that cannot be dropped. The working set holds every such page and some file pages
 * besides; a resident set read from the process holds mapped files, one read from the control group holds none: the smaller
 * of the two is the tighter upper bound.
 */
export function anonymousPeak({ rssPeak, workingSetPeak }: Observed): Known<Bytes> {
  if (rssPeak.state === 'known' && workingSetPeak.state === 'known')
    return known(smallest(rssPeak.value, workingSetPeak.value), rssPeak.source);
  if (rssPeak.state === 'known') return rssPeak;
  if (workingSetPeak.state === 'known') return workingSetPeak;
  return unknown('Neither the working set nor the resident set was measured', 'Connect Prometheus or metrics.k8s.io');
}
