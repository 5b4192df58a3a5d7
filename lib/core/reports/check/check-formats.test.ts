import { RULES } from '#lib/core/findings/rules/index.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { checkJson } from './check-json.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { CheckedFinding, CheckReport } from './check-report.ts';
import { checkText } from './check-text.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

const checked = (changes: Partial<CheckedFinding>): CheckedFinding => ({
  ref: { cluster: 'c', namespace: 'shop', kind: 'Deployment', name: 'cart', container: 'main' },
  finding: {
    rule: 'budget-over-limit',
    severity: 'critical',
    message: '-Xmx"2g" | <b> & more\u0007',
    evidence: {},
    fix: 'Raise it',
    field: 'spec.template.spec.containers[0].resources.limits.memory',
  },
  position: { file: 'charts/my cart.yaml', document: 1, line: 12 },
  fingerprint: 'shop/Deployment/cart/main:budget-over-limit',
  isKnown: false,
  silencedBy: undefined,
  fails: true,
  ...changes,
});

const reportOf = (...findings: readonly CheckedFinding[]): CheckReport => ({
  origin: 'manifests: charts',
  failOn: 'warning',
  containers: 3,
  jvms: 1,
  undecided: 1,
  findings,
  notEvaluated: [{ rule: 'idle-heap', times: 1, lacked: ['the live set'] }],
  idleSilences: [{ workload: 'shop/Deployment/cart', rule: 'heap-hog', why: 'no rule is called that' }],
  goneFromBaseline: ['shop/Deployment/old/main:idle-heap'],
  gaps: [],
  failed: findings.some(({ fails }) => fails),
});

test('SARIF names file, line, field and rule', () => {
  const log = JSON.parse(sarif(reportOf(checked({})), RULES));
  const [run] = log.runs;
  const [result] = run.results;
  expect(log.version).toBe('2.1.0');
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('budget-over-limit');
  expect(result.level).toBe('error');
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'charts/my%20cart.yaml' },
    region: { startLine: 12 },
  });
  expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe(
    'shop/Deployment/cart/main#spec.template.spec.containers[0].resources.limits.memory',
  );
  expect(run.tool.driver.rules).toHaveLength(RULES.length);
});

table(
  'SARIF of findings that do not count',
  [
    {
      changes: { silencedBy: 'agreed' },
      has: 'suppressions',
      is: [{ kind: 'inSource', justification: 'agreed' }],
      why: 'silenced',
    },
    { changes: { isKnown: true }, has: 'baselineState', is: 'unchanged', why: 'known' },
    { changes: {}, has: 'baselineState', is: 'new', why: 'new' },
  ],
  ({ changes, has, is, why }) => {
    expect.soft(JSON.parse(sarif(reportOf(checked(changes)), RULES)).runs[0].results[0][has], why).toEqual(is);
  },
);

table(
  'JUnit',
  [
    { changes: {}, says: '<failure type="critical"', why: 'a failure' },
    { changes: {}, says: '-Xmx&quot;2g&quot; | &lt;b&gt; &amp; more\ufffd', why: 'nothing that XML forbids' },
    { changes: {}, says: 'Raise it&#10;charts/my cart.yaml:12&#10;spec.', why: 'with its place' },
    { changes: { fails: false, silencedBy: 'agreed' }, says: '<skipped message="silenced: agreed"/>', why: 'silenced' },
    { changes: { fails: false, isKnown: true }, says: '<skipped message="in the baseline"/>', why: 'known' },
    { changes: { fails: false }, says: '<system-out>', why: 'told' },
    { changes: { fails: false }, says: 'tests="1" failures="0"', why: 'counted' },
  ],
  ({ changes, says, why }) => {
    expect.soft(junit(reportOf(checked(changes))), why).toContain(says);
  },
);

table(
  'text, Markdown and JSON',
  [
    {
      text: checkText(reportOf(checked({}))),
      says: 'budget-over-limit at charts/my cart.yaml:12: ',
      why: 'the place',
    },
    { text: checkText(reportOf()), says: '0 critical, 0 warnings, 0 remarks in 1 JVM containers of 3', why: 'the sum' },
    { text: checkText(reportOf()), says: 'idle-heap: 1 times, for want of the live set', why: 'what was not asked' },
    {
      text: checkText(reportOf(checked({ silencedBy: 'agreed' }))),
      says: '(silenced: agreed)',
      why: 'the reason is shown',
    },
    { text: checkMarkdown(reportOf(checked({}))), says: '1 findings fail this check', why: 'the head' },
    { text: checkMarkdown(reportOf(checked({}))), says: '\\| &lt;b> & more', why: 'no bar and no HTML gets through' },
    {
      text: checkMarkdown(reportOf(checked({ fails: false }))),
      says: '1 more that do not fail it',
      why: 'the rest is folded',
    },
    { text: checkJson(reportOf(checked({}))), says: '"failed": true', why: 'for programs' },
    {
      text: checkText(reportOf()),
      says: 'heap-hog on shop/Deployment/cart: no rule is called that',
      why: 'a silence of nothing',
    },
    { text: checkMarkdown(reportOf()), says: '- `heap-hog` on shop/Deployment/cart: no rule', why: 'in Markdown too' },
    {
      text: checkText(reportOf()),
      says: 'no longer found:\n  shop/Deployment/old/main:idle-heap',
      why: 'a stale entry',
    },
    { text: checkMarkdown(reportOf()), says: '- shop/Deployment/old/main:idle-heap', why: 'in Markdown too' },
    { text: sarif(reportOf(), RULES), says: 'shop/Deployment/cart silences heap-hog', why: 'a notification' },
  ],
  ({ text, says, why }) => {
    expect.soft(text, why).toContain(says);
  },
);
