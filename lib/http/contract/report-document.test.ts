import { readFileSync } from 'node:fs';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { ndjson } from '#lib/core/reports/exporters/ndjson.ts';
import { SAMPLE_CAPTURE } from '#lib/runtime/sample.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { ReportDocument, ReportLine } from './report-document.ts';

test('the schema names every key of the sample’s report', () => {
  const told: unknown = JSON.parse(readFileSync(SAMPLE_CAPTURE.replace('.capture.json.gz', '.report.json'), 'utf8'));
  expect(ReportDocument.parse(told)).toEqual(told);
});

test('the schema names every key of every line', () => {
  const facts = simulatedFacts();
  for (const text of ndjson.write(buildReport(facts, assessCluster(facts, readShell)))) {
    const told: unknown = JSON.parse(text);
    expect.soft(ReportLine.parse(told)).toEqual(told);
  }
});
