import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { parseCpuQuantity, parseMemoryQuantity } from './quantity.ts';

table(
  'parseMemoryQuantity',
  [
    { text: '0', value: 0, why: 'nothing is a quantity' },
    { text: '1', value: 1, why: 'a bare number is bytes' },
    { text: '128974848', value: 128974848, why: 'the documentation’s plain form' },
    { text: '129e6', value: 129e6, why: 'decimal exponent' },
    { text: '129M', value: 129e6, why: 'decimal suffix' },
    { text: '128974848000m', value: 128974848, why: 'milli' },
    { text: '123Mi', value: 123 * 1024 ** 2, why: 'binary suffix' },
    { text: '1.5Gi', value: 1.5 * 1024 ** 3, why: 'fraction of a binary unit' },
    { text: '.5Gi', value: 0.5 * 1024 ** 3, why: 'no digit before the point' },
    { text: '0.067G', value: 67e6, why: 'floats make this one byte too many' },
    { text: '1m', value: 1, why: 'a fraction of a byte rounds up' },
    { text: '1k', value: 1000, why: 'lower-case k is the decimal kilo' },
    { text: '', value: undefined, why: 'empty is not zero' },
    { text: '1K', value: undefined, why: 'upper-case K alone is no suffix' },
    { text: '1gi', value: undefined, why: 'case counts' },
    { text: '-1Gi', value: undefined, why: 'no memory field is negative' },
    { text: '1 Gi', value: undefined, why: 'no spaces' },
    { text: '512MB', value: undefined, why: 'MB is not Kubernetes' },
    { text: '9Ei', value: undefined, why: 'past 2^53' },
  ],
  ({ text, value, why }) => {
    const parsed = parseMemoryQuantity(text);
    expect.soft(parsed.ok ? parsed.value : undefined, why).toBe(value);
    if (!parsed.ok) expect.soft(parsed.error, 'an error quotes the text').toContain(`"${text}"`);
  },
);

table(
  'parseCpuQuantity',
  [
    { text: '1', value: 1000, why: 'a bare number is cores' },
    { text: '100m', value: 100, why: 'millicores' },
    { text: '0.1', value: 100, why: 'fraction of a core' },
    { text: '1.0005', value: 1001, why: 'a fraction of a millicore rounds up' },
    { text: '100u', value: 1, why: 'micro rounds up' },
    { text: 'one', value: undefined, why: 'words are refused' },
  ],
  ({ text, value, why }) => {
    const parsed = parseCpuQuantity(text);
    expect.soft(parsed.ok ? parsed.value : undefined, why).toBe(value);
  },
);

test('a quantity never throws and never makes a fraction', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{1,6}\.?\d{0,6}([eE][+-]?\d|[numkMGT]|[KMG]i)?$/)),
      (text) => {
        const parsed = parseMemoryQuantity(text);
        expect(!parsed.ok || Number.isSafeInteger(parsed.value)).toBe(true);
      },
    ),
  );
});
