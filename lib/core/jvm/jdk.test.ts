import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { compareJdk, isExact, jdk, parseJdkVersion } from './jdk.ts';

table(
  'parseJdkVersion',
  [
    { text: '17.0.15', feature: 17, update: [0, 15], why: 'the common form' },
    { text: '17.0.15+6-Debian-1deb12u1', feature: 17, update: [0, 15], why: 'build and vendor behind it' },
    { text: '25.0.3+9-LTS', feature: 25, update: [0, 3], why: 'long-term support' },
    { text: '17.0.21.0.3', feature: 17, update: [0, 21, 0, 3], why: 'a vendor’s longer number' },
    { text: '8u504', feature: 8, update: [0, 504], why: 'the old short form' },
    { text: '8u504-b08', feature: 8, update: [0, 504], why: 'with its build' },
    { text: '1.8.0_504', feature: 8, update: [0, 504], why: 'as java -version prints it' },
    { text: '1.8.0_504-b08', feature: 8, update: [0, 504], why: 'with its build' },
    { text: '8.0.504', feature: 8, update: [0, 504], why: 'as image tags write it' },
    { text: '28-ea+18', feature: 28, update: [0, 0], why: 'early access is before every update' },
    { text: '21+35', feature: 21, update: [0, 0], why: 'the first release of a train' },
    { text: '17', feature: 17, update: [], why: 'a train' },
    { text: '1.8', feature: 8, update: [], why: 'a train in the old spelling' },
    { text: '', feature: undefined, update: [], why: 'nothing' },
    { text: 'lts', feature: undefined, update: [], why: 'a word' },
    { text: '17.x', feature: undefined, update: [], why: 'a wildcard' },
  ],
  ({ text, feature, update, why }) => {
    const parsed = parseJdkVersion(text);
    expect.soft(parsed.ok ? parsed.value.feature : undefined, why).toBe(feature);
    expect.soft(parsed.ok ? parsed.value.update : [], why).toEqual(update);
    if (!parsed.ok) expect.soft(parsed.error, 'an error quotes the text').toContain(`"${text}"`);
  },
);

table(
  'compareJdk',
  [
    { older: '8u372', newer: '8u504', why: 'updates count as numbers' },
    { older: '8u504', newer: '11.0.1', why: 'trains first' },
    { older: '17.0.9', newer: '17.0.15', why: 'not as text' },
    { older: '17.0.15', newer: '17.0.15.1', why: 'a vendor’s patch is later' },
    { older: '28-ea+18', newer: '28.0.1', why: 'early access is older' },
  ],
  ({ older, newer, why }) => {
    expect.soft(compareJdk(jdk(older), jdk(newer)), why).toBeLessThan(0);
    expect.soft(compareJdk(jdk(newer), jdk(older)), why).toBeGreaterThan(0);
  },
);

test('a text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}([u._+-]\w{0,3}){0,4}$/)), (text) => {
      const parsed = parseJdkVersion(text);
      expect(!parsed.ok || isExact(parsed.value) === parsed.value.update.length > 1).toBe(true);
    }),
  );
});
