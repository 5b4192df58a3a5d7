import { expect, test } from '#lib/testing/harness.ts';
import { answerMetrics } from './metrics.ts';

async function* pieces(...texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

test('one exposition, one document; lines that can’t be read are told and the rest goes on', async () => {
  const document = await answerMetrics(pieces('jvm_memory_bytes_used{ar', 'ea="heap",} 100\nnonsense\n'));
  expect(document.source).toBe('simpleclient');
  expect(document.jvm).toEqual({ heapUsedBytes: 100 });
  expect(Object.keys(document.unknown)).toContain('liveSetBytes');
  expect(document.ignored).toEqual([{ series: 'nonsense', why: expect.stringContaining("line 2 can't be read") }]);
});
