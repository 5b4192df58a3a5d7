import type { ContainerRef } from '../../model/refs.ts';
import type { CheckedFinding, CheckReport } from './check-report.ts';

/**
 * A check as JUnit XML: one suite a container, one case a finding; a finding that fails is a failure, a silenced or known one is
 * skipped with the reason, the others pass and are told in the output. A case has no attribute for a line in the strictest reader's
 * schema, so file, line and field stand in the text. Source: `junit-10.xsd` of https://github.com/jenkinsci/xunit-plugin
 */
export function junit({ findings }: CheckReport): string {
  const suites = [...Map.groupBy(findings, ({ ref }) => nameOf(ref))];
  const failures = findings.filter(({ fails }) => fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="headroom" tests="${findings.length}" failures="${failures}" errors="0">`,
    ...suites.flatMap(([name, all]) => suiteOf(name, all)),
    '</testsuites>',
    '',
  ].join('\n');
}

const nameOf = ({ namespace, kind, name, container }: ContainerRef): string =>
  `${namespace}/${kind}/${name}/${container}`;

function suiteOf(name: string, findings: readonly CheckedFinding[]): readonly string[] {
  const failures = findings.filter(({ fails }) => fails).length;
  const skipped = findings.filter((checked) => reasonOf(checked) !== undefined).length;
  return [
    `  <testsuite name="${xml(name)}" tests="${findings.length}" failures="${failures}" skipped="${skipped}" errors="0">`,
    ...findings.flatMap((checked) => caseOf(name, checked)),
    '  </testsuite>',
  ];
}

const reasonOf = ({ silencedBy, isKnown }: CheckedFinding): string | undefined =>
  silencedBy === undefined ? (isKnown ? 'in the baseline' : undefined) : `silenced: ${silencedBy}`;

function caseOf(suite: string, checked: CheckedFinding): readonly string[] {
  const { finding, position, fails } = checked;
  const reason = reasonOf(checked);
  const place = position === undefined ? [] : [`${position.file}:${position.line}`];
  const field = finding.field === undefined ? [] : [finding.field];
  const text = xml([finding.message, finding.fix, ...place, ...field].join('\n'));
  const body = fails
    ? `<failure type="${finding.severity}" message="${xml(finding.message)}">${text}</failure>`
    : reason === undefined
      ? `<system-out>${text}</system-out>`
      : `<skipped message="${xml(reason)}"/>`;
  return [`    <testcase classname="${xml(suite)}" name="${finding.rule}">`, `      ${body}`, '    </testcase>'];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Text for XML 1.0, which has no way at all to write most control characters: they become U+FFFD. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[&<>"\n\t\r]/g, (char) => ENTITIES[char] ?? char)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these, so they are looked for.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
