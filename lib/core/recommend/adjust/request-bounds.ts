import { bytes, largest } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Adjustment, also } from '../draft.ts';

/** A LimitRange's least request and its largest ratio of limit to request. */
export const requestBounds: Adjustment = (draft, { facts }) =>
  facts.bounds.limitRanges.reduce((so, { name, minMemory, maxLimitRequestRatio }) => {
    const request = so.request ?? so.limit;
    const byRatio = maxLimitRequestRatio === undefined ? 0 : Math.ceil(so.limit / maxLimitRequestRatio);
    const floor = largest(bytes(byRatio), minMemory ?? bytes(0));
    if (request >= floor) return so;
    return also(so, { request: floor }, `LimitRange ${name} asks for a request of at least ${formatBytes(floor)}.`);
  }, draft);
