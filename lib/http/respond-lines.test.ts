import { expect, test } from '#lib/testing/harness.ts';
import { respondLines } from './respond-lines.ts';

const never = new AbortController().signal;

test('lines come as they are sent', async () => {
  const answer = respondLines<string>(
    never,
    async (send) => ['one', 'two'].forEach(send),
    () => 'bug',
  );
  expect(await answer.text()).toBe('"one"\n"two"\n');
});

test('whoever stops reading ends the work', async () => {
  const ended = Promise.withResolvers<boolean>();
  const answer = respondLines<string>(
    never,
    async (send, signal) => {
      send('begun');
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      ended.resolve(signal.aborted);
    },
    () => 'bug',
  );
  await answer.body?.cancel();
  expect(await ended.promise).toBe(true);
});

test('a request that was aborted ends the work', async () => {
  const left = new AbortController();
  const ended = Promise.withResolvers<boolean>();
  respondLines<string>(
    left.signal,
    async (_, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      ended.resolve(signal.aborted);
    },
    () => 'bug',
  );
  left.abort();
  expect(await ended.promise).toBe(true);
});
