import { parse } from 'yaml';
import { expect, table } from '#lib/testing/harness.ts';
import { RULES } from './rules/index.ts';
import type { Sketch } from './sketch.ts';
import { sketchText } from './sketch-text.ts';

const drawn = RULES.flatMap(({ id, examples }) => [
  { sketch: examples.failing, why: `${id}, failing` },
  { sketch: examples.passing, why: `${id}, passing` },
]);

const odd: readonly { readonly sketch: Sketch; readonly why: string }[] = [
  { sketch: { options: [] }, why: 'an empty list' },
  { sketch: { options: ['-Xmx1g', { text: 'a: "b"', origin: 'env:A' }] }, why: 'a list of both kinds' },
  { sketch: { container: { command: ['sh', '-c', 'a && b\nc'] } }, why: 'a text of several lines' },
  { sketch: { jdk: '17', limit: 'unset' }, why: 'a text that looks like a number' },
];

table('what is printed is what is drawn', [...drawn, ...odd], ({ sketch, why }) => {
  expect.soft(parse(sketchText(sketch)), why).toEqual(JSON.parse(JSON.stringify(sketch)));
});
