import { expect, table } from '#lib/testing/harness.ts';
import { allocationRate, gcShare } from './rates.ts';

const sample = (name: string, value: number, labels: Record<string, string> = {}) => ({ name, labels, value });

table(
  'gcShare',
  [
    {
      rates: [
        sample('jvm_gc_collection_seconds_sum', 0.02, { gc: 'G1 Young Generation' }),
        sample('jvm_gc_collection_seconds_sum', 0.01, { gc: 'G1 Old Generation' }),
        sample('jvm_gc_collection_seconds_sum', 0.5, { gc: 'G1 Concurrent GC' }),
      ],
      share: 0.03,
      why: 'pauses of all collectors, without concurrent cycles',
    },
    {
      rates: [
        sample('jvm_gc_pause_seconds_sum', 0.02, { gc: 'Copy', cause: 'Allocation Failure' }),
        sample('jvm_gc_pause_seconds_sum', 0.01, { gc: 'Copy', cause: 'System.gc()' }),
      ],
      share: 0.03,
      why: 'Micrometer tells causes apart',
    },
    { rates: [sample('jvm_gc_pause_milliseconds_sum', 30)], share: 0.03, why: 'milliseconds a second' },
    {
      rates: [
        sample('jvm_gc_pause_seconds_sum', 0.03, { gc: 'Copy' }),
        sample('jvm_gc_collection_seconds_sum', 0.031, { gc: 'Copy' }),
      ],
      share: 0.031,
      why: 'two exporters of one JVM are not added up',
    },
    { rates: [sample('jvm_gc_pause_seconds_sum', Number.NaN)], share: undefined, why: 'NaN is no figure' },
    { rates: [], share: undefined, why: 'no counter, no share' },
  ],
  ({ rates, share, why }) => {
    const told = gcShare(rates);
    if (share === undefined) expect.soft(told.state, why).toBe('unknown');
    else expect.soft(told.state === 'known' ? told.value : told.why, why).toBeCloseTo(share, 9);
  },
);

table(
  'allocationRate',
  [
    {
      rates: [
        sample('jvm_memory_pool_allocated_bytes_total', 1000, { pool: 'G1 Eden Space' }),
        sample('jvm_memory_pool_allocated_bytes_total', 50, { pool: 'G1 Old Gen' }),
        sample('jvm_memory_pool_allocated_bytes_total', 7, { pool: 'Metaspace' }),
      ],
      rate: 1000,
      why: 'objects are born in Eden; what is promoted was counted there',
    },
    { rates: [sample('jvm_gc_memory_allocated_bytes_total', 900)], rate: 900, why: 'Micrometer tells it as one' },
    { rates: [], rate: undefined, why: 'not told' },
  ],
  ({ rates, rate, why }) => {
    const told = allocationRate(rates);
    expect.soft(told.state === 'known' ? told.value : undefined, why).toBe(rate);
  },
);
