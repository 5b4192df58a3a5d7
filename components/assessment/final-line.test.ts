import { aRunningJvm, askedOf } from '#lib/testing/a-reading.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { everyOption } from '#lib/testing/sample-fleet.ts';
import { finalLine } from './final-line.ts';

test('put together from what reaches the JVM; what is not known keeps its place', () => {
  const { words, at } = finalLine(everyOption, undefined);
  expect(words[0]).toBe('java');
  expect(words.at(-1)).toBe('…');
  expect(words.some((word) => /^‹.* from secret:/.test(word))).toBe(true);
  const unread = everyOption.filter(({ readBy }) => readBy === 'none').map(({ text }) => text);
  expect(unread.length).toBeGreaterThan(0);
  expect(words.filter((word) => unread.includes(word))).toEqual([]);
  expect(at).toBeUndefined();
});

test('told by the running JVM, in its own order', () => {
  const asked = askedOf(anAssessment(), aRunningJvm('-Xmx1g -Dx=y', []));
  const { words, at } = finalLine(everyOption, asked);
  expect(words).toEqual(['java', '-Xmx1g', '-Dx=y', 'app.jar']);
  expect(at).toBe(asked?.reading.at);
});
