import type { Finding } from '#lib/core/findings/finding.ts';
import { PLAIN_CONTAINER, PLAIN_WORKLOAD } from '#lib/core/findings/plain-objects.ts';
import { unknown } from '#lib/core/known.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { type Baseline, baselineOf, readBaseline } from './baseline.ts';
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
  workload: PLAIN_WORKLOAD,
  container: { ...PLAIN_CONTAINER, position: { file: 'cart.yaml', document: 1, line: 12 } },
  detection: { isJvm: true, evidence: [], vm: unknown('-'), jdk: unknown('-'), vendor: unknown('-') },
  findings: [finding('budget-over-limit', 'critical'), finding('throttled-jvm', 'warning')],
  silenced: [{ ...finding('crash-loop', 'critical'), reason: 'a test of the killer' }],
  notEvaluated: [{ rule: 'idle-heap', missing: [{ fact: 'the live set', why: '-' }] }],
};

const none: Baseline = new Map();
const everything: CheckOptions = {
  failOn: 'warning',
  rules: [],
  baseline: none,
  catalogue: ['budget-over-limit', 'crash-loop', 'idle-heap', 'throttled-jvm', 'zero-direct-memory'],
};
const over = 'shop/Deployment/cart/main:budget-over-limit';

table(
  'what fails a check',
  [
    { options: {}, fails: ['budget-over-limit', 'throttled-jvm'], why: 'warnings and worse' },
    { options: { failOn: 'critical' }, fails: ['budget-over-limit'], why: 'only the worst' },
    { options: { failOn: 'never' }, fails: [], why: 'it only tells' },
    { options: { rules: ['throttled-jvm'] }, fails: ['throttled-jvm'], why: 'one rule is asked for' },
    { options: { baseline: new Map([[over, 1]]) }, fails: ['throttled-jvm'], why: 'the other is known' },
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
  expect(baseline.ok && [...baseline.value.keys()]).toEqual([over, 'shop/Deployment/cart/main:throttled-jvm']);
  const second = checkReport('test', [subject], [], {
    ...everything,
    ...(baseline.ok && { baseline: baseline.value }),
  });
  expect(second.failed).toBe(false);
  expect(checkSummary(second)).toContain('2 in the baseline');
  expect(checkSummary(second)).toContain('1 silenced');
});

test('each entry of a baseline stands for one finding: a second overlay of the workload is new', () => {
  const baseline: Baseline = new Map([[over, 1]]);
  const { findings } = checkReport('test', [subject, subject], [], { ...everything, failOn: 'critical', baseline });
  const known = findings.filter(({ finding: { rule } }) => rule === 'budget-over-limit').map(({ isKnown }) => isKnown);
  expect(known).toEqual([true, false]);
});

table(
  'what a baseline knows and a check no longer finds',
  [
    { rules: [], is: ['shop/Deployment/old/main:idle-heap'], why: 'its workload is gone' },
    { rules: ['throttled-jvm'], is: [], why: 'the rule is not asked' },
  ] as const,
  ({ rules, is, why }) => {
    const known = [over, 'shop/Deployment/old/main:idle-heap', 'shop/Deployment/cart/main:idle-heap'];
    const baseline: Baseline = new Map(known.map((fingerprint) => [fingerprint, 1]));
    expect
      .soft(checkReport('test', [subject], [], { ...everything, rules, baseline }).goneFromBaseline, why)
      .toEqual(is);
  },
);

table(
  'a silence that silences nothing',
  [
    { silences: 'crash-loop: a test', jvm: true, is: [], why: 'it silences' },
    { silences: 'idle-heap: a test', jvm: true, is: [], why: 'the rule could not be asked' },
    {
      silences: 'zero-direct-memory: a test',
      jvm: true,
      is: ['zero-direct-memory: the rule finds nothing here'],
      why: 'the trouble is gone',
    },
    { silences: 'zero-direct-memory: a test', jvm: 'unknown', is: [], why: 'no rule was asked here' },
    { silences: 'heap-hog: a test', jvm: 'unknown', is: ['heap-hog: no rule is called that'], why: 'a typing error' },
  ] as const,
  ({ silences, jvm, is, why }) => {
    const workload = { ...PLAIN_WORKLOAD, annotations: { 'headroom.dev/ignore': silences } };
    const detection = { ...subject.detection, isJvm: jvm };
    const { idleSilences } = checkReport('test', [{ ...subject, workload, detection }], [], everything);
    expect
      .soft(
        idleSilences.map(({ rule, why: because }) => `${rule}: ${because}`),
        why,
      )
      .toEqual(is);
  },
);

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
