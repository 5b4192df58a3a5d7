import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { expositionReader, readExposition } from './read-exposition.ts';
import { parseSampleLine } from './sample-line.ts';

table(
  'lines that are samples',
  [
    { line: 'up 1', name: 'up', labels: {}, value: 1, why: 'no labels' },
    { line: 'a{b="c"} 1.0E7', name: 'a', labels: { b: 'c' }, value: 1e7, why: 'Java’s exponent' },
    { line: 'a{b="c",} -1', name: 'a', labels: { b: 'c' }, value: -1, why: 'a comma before the brace' },
    { line: 'a{} 1', name: 'a', labels: {}, value: 1, why: 'empty braces' },
    { line: 'a {b="c"} 1', name: 'a', labels: { b: 'c' }, value: 1, why: 'a blank before the braces' },
    { line: 'a{b="c"} 1 1795501902970', name: 'a', labels: { b: 'c' }, value: 1, why: 'milliseconds after the value' },
    { line: 'a_total 5 1.5e9 # {trace="x"} 1 2', name: 'a_total', labels: {}, value: 5, why: 'an exemplar' },
    { line: 'a{b="x \\"y\\" \\\\ \\n"} 2', name: 'a', labels: { b: 'x "y" \\ \n' }, value: 2, why: 'escapes' },
    { line: 'a{b="}{,="} 2', name: 'a', labels: { b: '}{,=' }, value: 2, why: 'signs of the grammar in a value' },
    { line: '{"jvm.memory","a.b"="c"} 3', name: 'jvm.memory', labels: { 'a.b': 'c' }, value: 3, why: 'quoted names' },
    { line: 'a +Inf', name: 'a', labels: {}, value: Number.POSITIVE_INFINITY, why: 'infinity' },
    { line: 'a NaN', name: 'a', labels: {}, value: Number.NaN, why: 'not a number is told as such' },
  ],
  ({ line, why, ...sample }) => expect.soft(parseSampleLine(line), why).toEqual({ ok: true, value: sample }),
);

table(
  'lines that are not',
  [
    { line: 'a', why: 'no value' },
    { line: 'a{b="c" 1', why: 'the braces stay open' },
    { line: 'a{b=c} 1', why: 'a value without quotes' },
    { line: 'a{b} 1', why: 'a label without a value' },
    { line: 'a one', why: 'a word is no number' },
    { line: 'a 1,5', why: 'a comma is no decimal point' },
    { line: '<html><body>Not Found</body></html>', why: 'a web page' },
  ],
  ({ line, why }) => expect.soft(parseSampleLine(line).ok, why).toBe(false),
);

test('bad lines are passed over, counted and quoted; the rest is read', () => {
  const { samples, bad } = readExposition('# TYPE target info\na 1\nb two\n\nc 3\n');
  expect(samples.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(bad).toEqual([{ line: 3, text: 'b two', why: '"two" is not a number' }]);
});

test('a last line that is cut short is not read', () => {
  const { samples, bad } = readExposition('a 1\nheap 1234567');
  expect(samples.length).toBe(1);
  expect(bad[0]?.why).toContain('ends inside this line');
});

test('a piece may end anywhere', () => {
  const text = 'a{b="c"} 1\n# EOF is not here\nd 2\n';
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (i, j) => {
      const reader = expositionReader();
      const [from, to] = [Math.min(i, j), Math.max(i, j)];
      for (const piece of [text.slice(0, from), text.slice(from, to), text.slice(to)]) reader.add(piece);
      expect(reader.end()).toEqual(readExposition(text));
    }),
  );
});

test('what is written is read back', () => {
  const name = fc.stringMatching(/^[a-z_]{1,8}$/);
  fc.assert(
    fc.property(
      name,
      fc.dictionary(name, fc.string()),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      (metric, labels, value) => {
        const pairs = Object.entries(labels).map(
          ([label, text]) => `${label}="${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`,
        );
        const read = parseSampleLine(`${metric}{${pairs.join(',')}} ${value}`);
        expect(read).toEqual({ ok: true, value: { name: metric, labels: { ...labels }, value } });
      },
    ),
  );
});
