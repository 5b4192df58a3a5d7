import { anAssessment } from '#lib/testing/builders.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { countKnown } from './count-known.ts';

test('each fact is known or unknown of every container, and says why it is unknown', () => {
  const coverage = countKnown([anAssessment({ limit: 512, jdk: '17' }), anAssessment({ limit: 512 })]);
  expect(coverage.every(({ known, unknown }) => known + unknown === 2)).toBe(true);
  expect(coverage.find(({ fact }) => fact === 'Memory limit')).toMatchObject({ known: 2, unknown: 0, why: undefined });
  expect(coverage.find(({ fact }) => fact === 'Release of the JVM')).toMatchObject({
    known: 1,
    unknown: 1,
    why: 'no metric, label or tag names the release',
  });
});
