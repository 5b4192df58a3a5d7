import type { Finding } from '#lib/core/findings/finding.ts';
import { PLAIN_CONTAINER } from '#lib/core/findings/plain-objects.ts';
import { unknown } from '#lib/core/known.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { baselineOf, readBaseline } from './baseline.ts';
import { type CheckOptions, type CheckSubject, checkReport, checkSummary } from './check-report.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  message: `${rule} happens`,
  evidence: {},
  fix: 'Mend it',
});

const subject: CheckSubject = {
  ref: { cluster: 'c', namespace: 'shop', kind: 'Deployment', name: 'cart', container: 'main' },
  container: { ...PLAIN_CONTAINER, position: { file: 'cart.yaml', document: 1, line: 12 } },
  detection: { isJvm: true, evidence: [], vm: unknown('-'), jdk: unknown('-'), vendor: unknown('-') },
  findings: [finding('budget-over-limit', 'critical'), finding('throttled-jvm', 'warning')],
  silenced: [{ ...finding('crash-loop', 'critical'), reason: 'a test of the killer' }],
  notEvaluated: [{ rule: 'idle-heap', missing: [{ fact: 'the live set', why: '-' }] }],
};

const everything: CheckOptions = { failOn: 'warning', rules: [], baseline: new Set() };
const over = 'shop/Deployment/cart/main:budget-over-limit';

table(
  'what fails a check',
  [
    { options: {}, fails: ['budget-over-limit', 'throttled-jvm'], why: 'warnings and worse' },
    { options: { failOn: 'critical' }, fails: ['budget-over-limit'], why: 'only the worst' },
    { options: { failOn: 'never' }, fails: [], why: 'it only tells' },
    { options: { rules: ['throttled-jvm'] }, fails: ['throttled-jvm'], why: 'one rule is asked for' },
    { options: { baseline: new Set([over]) }, fails: ['throttled-jvm'], why: 'the other is known' },
  ] as const,
  ({ options, fails, why }) => {
    const report = checkReport('test', [subject], [], { ...everything, ...options });
    const failing = report.findings.filter((checked) => checked.fails).map((checked) => checked.finding.rule);
    expect.soft(failing, why).toEqual(fails);
    expect.soft(report.failed, why).toBe(fails.length > 0);
  },
);

test('a baseline holds what a check found, and the next check knows it', () => {
  const first = checkReport('test', [subject], [], everything);
  const baseline = readBaseline(baselineOf(first));
  expect(baseline.ok && [...baseline.value]).toEqual([over, 'shop/Deployment/cart/main:throttled-jvm']);
  const second = checkReport('test', [subject], [], {
    ...everything,
    ...(baseline.ok && { baseline: baseline.value }),
  });
  expect(second.failed).toBe(false);
  expect(checkSummary(second)).toContain('2 in the baseline');
  expect(checkSummary(second)).toContain('1 silenced');
});

table(
  'what is no baseline',
  [
    { text: '', why: 'nothing' },
    { text: '[]', why: 'a list' },
    { text: '{"format":"x","findings":[]}', why: 'another format' },
    { text: '{"format":"headroom-baseline/1","findings":[1]}', why: 'numbers' },
  ],
  ({ text, why }) => {
    expect.soft(readBaseline(text).ok, why).toBe(false);
  },
);

table(
  'the line of a finding',
  [
    { field: 'spec.containers[0].resources.limits.memory', line: 20, why: 'the part that holds the field' },
    { field: 'spec.containers[0].resources.requests.memory', line: 18, why: 'a part that is missing is in its holder' },
    { field: 'spec.containers[0].startupProbe', line: 12, why: 'and that may be the container' },
    { field: 'spec.terminationGracePeriodSeconds', line: 12, why: 'outside of the container' },
    { field: undefined, line: 12, why: 'no field' },
  ],
  ({ field, line, why }) => {
    const at = { fieldPath: 'spec.containers[0]', partLines: { resources: 18, 'resources.limits': 20 } };
    const about = { ...finding('budget-over-limit', 'critical'), ...(field !== undefined && { field }) };
    const placed = { ...subject, container: { ...subject.container, ...at }, findings: [about] };
    const report = checkReport('test', [placed], [], everything);
    expect.soft(report.findings[0]?.position, why).toEqual({ file: 'cart.yaml', document: 1, line });
  },
);

test('rules that could not be asked are counted with what they lacked', () => {
  const { notEvaluated } = checkReport('test', [subject, subject], [], everything);
  expect(notEvaluated).toEqual([{ rule: 'idle-heap', times: 2, lacked: ['the live set'] }]);
});
