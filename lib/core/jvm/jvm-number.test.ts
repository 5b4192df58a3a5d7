import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { parseDouble, parseSigned, parseUnsigned } from './jvm-number.ts';

const OLD = { hexadecimal: false, refusesOverflow: false };
const NEW = { hexadecimal: true, refusesOverflow: true };

table(
  'parseUnsigned',
  [
    { text: '0', old: '0', modern: '0', why: 'nothing' },
    { text: '512m', old: '536870912', modern: '536870912', why: 'mebibytes' },
    { text: '512M', old: '536870912', modern: '536870912', why: 'either case' },
    { text: '1g', old: '1073741824', modern: '1073741824', why: 'gibibytes' },
    { text: '1t', old: '1099511627776', modern: '1099511627776', why: 'tebibytes' },
    { text: '007k', old: '7168', modern: '7168', why: 'leading zeros are decimal' },
    { text: '0x1fk', old: undefined, modern: '31744', why: 'hexadecimal since 9' },
    { text: '16777215t', old: '18446742974197923840', modern: '18446742974197923840', why: 'past 2^53, exact' },
    { text: '16777216t', old: undefined, modern: undefined, why: '2^64 by suffix is refused everywhere' },
    { text: '18446744073709551615', old: '18446744073709551615', modern: '18446744073709551615', why: 'the most' },
    { text: '18446744073709551616', old: '18446744073709551615', modern: undefined, why: '8 takes the most instead' },
    { text: '', old: undefined, modern: undefined, why: 'empty' },
    { text: '1.5g', old: undefined, modern: undefined, why: 'no fractions' },
    { text: '512mb', old: undefined, modern: undefined, why: 'one letter only' },
    { text: '1Gi', old: undefined, modern: undefined, why: 'a Kubernetes quantity' },
    { text: '+1g', old: undefined, modern: undefined, why: 'no sign' },
    { text: '-1', old: undefined, modern: undefined, why: 'nothing negative' },
    { text: ' 1g', old: undefined, modern: undefined, why: 'no space' },
  ],
  ({ text, old, modern, why }) => {
    expect.soft(parseUnsigned(text, OLD)?.text, why).toBe(old);
    expect.soft(parseUnsigned(text, NEW)?.text, why).toBe(modern);
  },
);

table(
  'parseDouble',
  [
    { text: '75.0', eight: '75.000000', seventeen: '75.000000', later: '75.000000', why: 'read everywhere' },
    { text: '75', eight: undefined, seventeen: '75.000000', later: '75.000000', why: '8 wants a point' },
    { text: '7.5e1', eight: undefined, seventeen: '75.000000', later: '75.000000', why: 'an exponent' },
    { text: '75.', eight: undefined, seventeen: undefined, later: '75.000000', why: 'nothing behind the point' },
    { text: '.75', eight: undefined, seventeen: undefined, later: '0.750000', why: 'nothing before the point' },
    { text: '+50.0', eight: undefined, seventeen: undefined, later: '50.000000', why: 'a plus sign' },
    { text: '-5', eight: undefined, seventeen: undefined, later: '-5.000000', why: 'read, and refused by its range' },
    { text: '0x4b', eight: undefined, seventeen: '75.000000', later: '75.000000', why: 'hexadecimal' },
    { text: '75%', eight: undefined, seventeen: undefined, later: undefined, why: 'no unit' },
    { text: '75,5', eight: undefined, seventeen: undefined, later: undefined, why: 'no comma' },
    { text: ' 75', eight: undefined, seventeen: undefined, later: undefined, why: 'no space' },
    { text: '', eight: undefined, seventeen: undefined, later: undefined, why: 'empty' },
    { text: 'nan', eight: undefined, seventeen: undefined, later: undefined, why: 'not finite' },
  ],
  ({ text, eight, seventeen, later, why }) => {
    expect.soft(parseDouble(text, 'digits on both sides', undefined)?.text, why).toBe(eight);
    expect.soft(parseDouble(text, 'point needs digits', NEW)?.text, why).toBe(seventeen);
    expect.soft(parseDouble(text, 'strtod', NEW)?.text, why).toBe(later);
  },
);

test('a size is exact, whatever its spelling', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (exact) => {
      expect(parseUnsigned(`${exact}`, NEW)?.text).toBe(`${exact}`);
      expect(parseUnsigned(`0x${exact.toString(16)}`, NEW)?.text).toBe(`${exact}`);
      if (exact < 1n << 54n) expect(parseUnsigned(`${exact}k`, NEW)?.text).toBe(`${exact << 10n}`);
      expect(parseSigned(`-${exact}`, NEW)?.text).toBe(exact === 0n ? '0' : `-${exact}`);
    }),
  );
});

test('no text makes the readers throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => [parseUnsigned(text, NEW), parseSigned(text, OLD), parseDouble(text, 'strtod', NEW)]).not.toThrow();
    }),
  );
});
