import { expect, test } from './assessed.ts';
import { containers, ofContainer, runningFlags } from './testbed.ts';
import { EXPECTED } from './workloads/expected.ts';

const ASKED = EXPECTED.filter((each) => each.jvm && each.fate === 'runs' && each.unasked === undefined);

/** A running JVM keeps silent about experimental flags that nobody unlocked. */
const UNTOLD = new Set(['UseEpsilonGC']);

test('every flag predicted, and the heap shown, are those that the running JVM tells', async ({ assessed }) => {
  const all = await containers();
  for (const { container } of ASKED) {
    const { prediction, maxHeap } = assessed.of(container);
    if (prediction.state === 'unknown' || prediction.value.outcome !== 'starts') {
      expect.soft(JSON.stringify(prediction), container).toBe('a prediction of a JVM that starts');
      continue;
    }
    const predicted = Object.entries(prediction.value.flags).filter(([name]) => !UNTOLD.has(name));
    expect.soft(predicted.length, `${container}: flags predicted`).toBeGreaterThan(30);
    for (const running of ofContainer(container, all)) {
      const told = await runningFlags(running);
      for (const [name, { value, origin }] of predicted)
        expect.soft({ value, origin }, `${running.pod} ${name}`).toEqual(told[name]);
      const heap = maxHeap.state === 'known' ? String(maxHeap.value) : maxHeap.why;
      expect.soft(heap, `${running.pod} heap`).toBe(told['MaxHeapSize']?.value);
    }
  }
});

test('a JVM that refuses to start is predicted to refuse', ({ assessed }) => {
  for (const { container } of EXPECTED.filter(({ fate }) => fate === 'refuses to start')) {
    const { prediction } = assessed.of(container);
    expect.soft(prediction.state === 'known' ? prediction.value.outcome : prediction.why, container).toBe('refuses');
  }
});
