import { expect, test } from './assessed.ts';
import { containers, ofContainer, runningFlags } from './testbed.ts';
import { EXPECTED } from './workloads/expected.ts';

const ASKED = EXPECTED.filter((each) => each.jvm && each.fate === 'runs' && each.unasked === undefined);

test('every flag predicted has the value and the origin that the running JVM tells', async ({ assessed }) => {
  const all = await containers();
  for (const { container } of ASKED) {
    const { prediction } = assessed.of(container);
    if (prediction.state === 'unknown' || prediction.value.outcome !== 'starts') {
      expect.soft(JSON.stringify(prediction), container).toBe('a prediction of a JVM that starts');
      continue;
    }
    for (const running of ofContainer(container, all)) {
      const told = await runningFlags(running);
      const predicted = Object.entries(prediction.value.flags);
      expect.soft(predicted.length, `${container}: flags predicted`).toBeGreaterThan(30);
      for (const [name, { value, origin }] of predicted)
        expect.soft({ value, origin }, `${running.pod} ${name}`).toEqual(told[name]);
    }
  }
});

test('the heap Headroom shows is the one the JVM has', async ({ assessed }) => {
  const all = await containers();
  for (const { container } of ASKED) {
    const { maxHeap } = assessed.of(container);
    for (const running of ofContainer(container, all)) {
      const { MaxHeapSize } = await runningFlags(running);
      expect.soft(maxHeap.state === 'known' ? String(maxHeap.value) : maxHeap.why, container).toBe(MaxHeapSize?.value);
    }
  }
});

test('a JVM that refuses to start is predicted to refuse, with the line that it prints', ({ assessed }) => {
  for (const { container } of EXPECTED.filter(({ fate }) => fate === 'refuses to start')) {
    const { prediction } = assessed.of(container);
    expect.soft(prediction.state === 'known' ? prediction.value.outcome : prediction.why, container).toBe('refuses');
  }
});
