import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** Nobody means less than this. */
const LEAST = 4 * MiB;

/** A quantity in thousandths of a byte, or in bytes. */
export const milliByteQuantity = defineRule({
  id: 'milli-byte-quantity',
  severity: 'critical',
  title: 'A memory quantity that is far too small',
  group: 'requests and limits',
  docs: {
    why: 'In Kubernetes m means a thousandth: 512m of memory is half a byte, and 512 is 512 bytes. HotSpot reads m as MiB, which is where the slip comes from. No container starts under such a limit.',
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
  },
  needs: ['limit', 'request'],
  check({ limit, request }) {
    const isTiny = (size: number | 'unset'): size is number => size !== 'unset' && size < LEAST;
    const field = isTiny(limit) ? 'limits' : 'requests';
    const size = isTiny(limit) ? limit : request;
    if (!isTiny(size)) return undefined;
    return {
      message: `resources.${field}.memory is ${formatBytes(size)}`,
      evidence: { [`resources.${field}.memory`]: formatBytes(size) },
      fix: `Write resources.${field}.memory with Mi or Gi: 512Mi`,
      field: `resources.${field}.memory`,
    };
  },
  examples: { failing: { limit: '512m', request: '512m' }, passing: { limit: '512Mi', request: '512Mi' } },
});
