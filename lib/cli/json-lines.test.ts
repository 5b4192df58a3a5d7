import { err, ok } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { filterJsonLines } from './json-lines.ts';

async function filter(chunks: readonly string[]): Promise<{ failed: number; answers: unknown[] }> {
  let text = '';
  const write = async (part: string): Promise<void> => {
    text += part;
  };
  async function* input() {
    yield* chunks;
  }
  const failed = await filterJsonLines(input(), { write }, (document) =>
    typeof document === 'object' && document !== null && 'good' in document
      ? ok({ good: document.good })
      : err({ title: 'not good', detail: 'it says so' }),
  );
  const answers = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return { failed, answers };
}

const refused = (id: string | null, line: number): object => ({
  id,
  error: { title: 'not good', detail: 'it says so', line },
});

table(
  'filterJsonLines',
  [
    { chunks: [], failed: 0, answers: [], why: 'nothing in, nothing out' },
    { chunks: ['{"good":1}\n{"good":2}\n'], failed: 0, answers: [{ good: 1 }, { good: 2 }], why: 'input order' },
    { chunks: ['{"go', 'od":1}\n{"good"', ':2}'], failed: 0, answers: [{ good: 1 }, { good: 2 }], why: 'cut anywhere' },
    { chunks: ['{"good":1}\n\n{"id":"x"}\n'], failed: 1, answers: [{ good: 1 }, refused('x', 3)], why: 'line counted' },
    { chunks: ['\uFEFF{"good":1}\r\n'], failed: 0, answers: [{ good: 1 }], why: 'a byte order mark is no fault' },
    { chunks: ['[]\n{"good":1}'], failed: 1, answers: [refused(null, 1), { good: 1 }], why: 'the rest goes on' },
  ],
  async ({ chunks, failed, answers, why }) => {
    expect.soft(await filter(chunks), why).toEqual({ failed, answers });
  },
);

table('a line that is no JSON', [{ text: '{nope', why: 'cut document' }], async ({ text, why }) => {
  const { failed, answers } = await filter([text]);
  expect.soft(failed, why).toBe(1);
  expect.soft(answers, why).toMatchObject([{ id: null, error: { title: 'not a JSON document', line: 1 } }]);
});
