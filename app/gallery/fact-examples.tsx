'use client';

import { FactValue } from '#components/charts/fact-value.tsx';
import { from, known, unknown } from '#lib/core/known.ts';
import { READ_AT } from '#lib/testing/builders.ts';

/** A known fact, an unknown one, and a bound. */
export const FactExamples = () => (
  <p>
    Limit{' '}
    <FactValue
      fact={known(1024, from('pod-spec', 'resources.limits.memory', READ_AT))}
      title="Memory limit"
      print={(n) => `${n} MiB`}
    />{' '}
    · Live set <FactValue fact={unknown('no old collection has run', 'wait for one')} title="Live set" print={String} />{' '}
    · can hold <FactValue fact={unknown('the heap is not known')} title="Can hold" unknown="≥ 1,032" print={String} />{' '}
    MiB
  </p>
);
