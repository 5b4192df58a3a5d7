import { mib } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../suggest.ts';

const NEAR = 0.9;

/** Compiled code is about to fill its space. */
export const codeCacheNearMaximum = defineRule({
  id: 'code-cache-near-maximum',
  severity: 'warning',
  title: 'The code cache is nearly full',
  group: 'off-heap',
  docs: {
    why: 'When the code cache is full the compiler is switched off: the program goes on, interpreted, at a fraction of its speed.',
    source: 'https://docs.oracle.com/en/java/javase/25/vm/java-hotspot-virtual-machine-performance-enhancements.html',
  },
  needs: ['codeCacheUsed', 'start'],
  check({ codeCacheUsed, start }) {
    const text = start.flags['ReservedCodeCacheSize']?.value;
    const reserved = text === undefined ? undefined : Number(text);
    if (reserved === undefined || reserved === 0 || codeCacheUsed < NEAR * reserved) return undefined;
    return {
      message: `Compiled code takes ${formatBytes(codeCacheUsed)}, ${percent(codeCacheUsed / reserved)} of the ${formatBytes(reserved)} reserved for it`,
      evidence: { 'code cache': formatBytes(codeCacheUsed), ReservedCodeCacheSize: formatBytes(reserved) },
      fix: `Set -XX:ReservedCodeCacheSize=${Math.ceil((codeCacheUsed * 1.5) / mib(16)) * 16}m and raise resources.limits.memory with it`,
    };
  },
  examples: {
    failing: { codeCacheUsed: '47Mi', start: { flags: { ReservedCodeCacheSize: '50331648' } } },
    passing: { codeCacheUsed: '47Mi', start: { flags: { ReservedCodeCacheSize: '251658240' } } },
  },
});
