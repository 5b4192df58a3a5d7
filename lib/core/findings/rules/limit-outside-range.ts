import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** What the namespace refuses. */
export const limitOutsideRange = defineRule({
  id: 'limit-outside-range',
  severity: 'warning',
  title: 'The limit is outside what the namespace allows',
  group: 'requests and limits',
  docs: {
    why: 'A LimitRange refuses pods outside its bounds when they are created. A running pod is left alone, so the trouble shows at the next restart of a node or at the next release.',
    source: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  },
  needs: ['limitRanges', 'limit', 'request'],
  check({ limitRanges, limit, request }) {
    for (const { name, maxMemory, minMemory, maxLimitRequestRatio } of limitRanges) {
      const size = request === 'unset' ? limit : request;
      const over = maxMemory !== undefined && limit !== 'unset' && limit > maxMemory;
      const under = minMemory !== undefined && size !== 'unset' && size < minMemory;
      const ratio = limit === 'unset' || request === 'unset' || request === 0 ? 1 : limit / request;
      if (over || under)
        return {
          message: over
            ? `The limit of ${formatBytes(limit)} is over the ${formatBytes(maxMemory)} that LimitRange ${name} allows`
            : `LimitRange ${name} asks for ${formatBytes(minMemory ?? 0)} at least`,
          evidence: {
            limit: limit === 'unset' ? 'not set' : formatBytes(limit),
            request: request === 'unset' ? 'not set' : formatBytes(request),
          },
          fix: `Change resources.limits.memory, or the bounds of LimitRange ${name}`,
          field: 'resources.limits.memory',
        };
      if (maxLimitRequestRatio !== undefined && ratio > maxLimitRequestRatio)
        return {
          message: `The limit is ${ratio.toFixed(1)} times the request, and LimitRange ${name} allows ${maxLimitRequestRatio}`,
          evidence: { ratio: ratio.toFixed(1), maxLimitRequestRatio: `${maxLimitRequestRatio}` },
          fix: 'Raise resources.requests.memory',
          field: 'resources.requests.memory',
        };
    }
    return undefined;
  },
  examples: {
    failing: { limit: '8Gi', request: '2Gi', limitRanges: [{ maxMemory: '4Gi' }] },
    passing: { limit: '2Gi', request: '2Gi', limitRanges: [{ maxMemory: '4Gi' }] },
  },
});
