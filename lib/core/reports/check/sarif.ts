import type { Severity } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import type { CheckedFinding, CheckReport } from './check-report.ts';
import type { IdleSilence } from './idle-silences.ts';

const LEVELS: Readonly<Record<Severity, string>> = { critical: 'error', warning: 'warning', info: 'note' };

/**
 * A check as SARIF 2.1.0, for the code scanning of a forge: file, line and field where a manifest was read, the name of the object
 * where a cluster was. Silenced findings carry their reason as a suppression, known ones their baseline state.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(report: CheckReport, rules: readonly Rule[]): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'headroom', rules: rules.map(descriptorOf) } },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolConfigurationNotifications: report.idleSilences.map(noteOf) }],
          results: report.findings.map((checked) => resultOf(checked, index.get(checked.finding.rule))),
        },
      ],
    },
    undefined,
    2,
  )}\n`;
}

const descriptorOf = ({ id, title, docs, severity, group }: Rule): object => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: docs.why },
  helpUri: docs.source,
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { tags: [group] },
});

const noteOf = ({ workload, rule, why }: IdleSilence): object => ({
  level: 'warning',
  message: { text: `${workload} silences ${rule}: ${why}` },
});

function resultOf(checked: CheckedFinding, ruleIndex: number | undefined): object {
  const { finding, fingerprint, isKnown, silencedBy } = checked;
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message}. ${finding.fix}.` },
    locations: [locationOf(checked)],
    partialFingerprints: { 'headroom/v1': fingerprint },
    baselineState: isKnown ? 'unchanged' : 'new',
    ...(silencedBy === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: silencedBy }] }),
    properties: { fix: finding.fix, field: finding.field ?? '', evidence: finding.evidence },
  };
}

function locationOf({ ref, finding, position }: CheckedFinding): object {
  const who = `${ref.namespace}/${ref.kind}/${ref.name}/${ref.container}`;
  const name = finding.field === undefined ? who : `${who}#${finding.field}`;
  return {
    logicalLocations: [{ fullyQualifiedName: name, kind: 'object' }],
    ...(position === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: uriOf(position.file) },
            region: { startLine: Math.max(1, position.line) },
          },
        }),
  };
}

/** A path as a URI reference: relative to where the check ran, or `file://` where the path says its root. */
function uriOf(file: string): string {
  const path = encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:/.test(path) ? `file:///${path}` : path.replace(/^\.\//, '');
}
