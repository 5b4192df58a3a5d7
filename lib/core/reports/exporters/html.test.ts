import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { assessCluster } from '../../assess/assess-cluster.ts';
import { buildReport } from '../build-report.ts';
import { html } from './html.ts';

const facts = simulatedFacts();
const assessments = assessCluster(facts, readShell);
const page = (scope: readonly string[] = [], name?: string): string => {
  const chosen = assessments.map((one) => (name === undefined ? one : { ...one, ref: { ...one.ref, name } }));
  return [...html.write(buildReport(facts, chosen, { scope, version: '1.2.3', scan: 'the-scan' }))].join('');
};

test('the file asks for nothing: no address, no import, no font', () => {
  expect(page()).not.toMatch(/\b(src|href|@import|url\()\s*=?/);
  expect(page()).not.toMatch(/https?:\/\/(?!localhost)/);
});

test('a name cannot become markup', () => {
  expect(page([], '<img onerror="x">')).toContain('&lt;img onerror=&quot;x&quot;&gt;');
  expect(page([], '</script><script>')).not.toContain('</script><script>');
});

test('the head says of which scan it is, what was left out, and who wrote it', () => {
  const text = page(['namespace: shop']);
  for (const said of ['the-scan', 'Only namespace: shop.', 'Headroom 1.2.3', 'steady'])
    expect.soft(text).toContain(said);
});

test('every container has a row with its bar said in words', () => {
  expect(page().match(/<tr><td data-value/g)).toHaveLength(assessments.length);
  expect(page()).toMatch(/aria-label="can hold [\d,]+ MiB, limit/);
});
