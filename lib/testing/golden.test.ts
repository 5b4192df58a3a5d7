import { readFileSync, writeFileSync } from 'node:fs';
import { decodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { json } from '#lib/core/reports/exporters/json.ts';
import { SAMPLE_CAPTURE } from '#lib/runtime/sample.ts';
import { expect, test } from './harness.ts';

const GOLDEN = SAMPLE_CAPTURE.replace('.capture.json.gz', '.report.json');

/** The sample's facts through everything that decides, as the report that a person would be given. */
async function report(): Promise<string> {
  const facts = await decodeCapture(readFileSync(SAMPLE_CAPTURE));
  if (!facts.ok) throw new Error(facts.error);
  const jvms = assessCluster(facts.value, readShell).filter(({ detection }) => detection.isJvm !== false);
  return [...json.write(buildReport(facts.value, jvms))].join('');
}

test('the sample’s report is the stored one; a change of it is read before it is kept: npm run golden:update', async () => {
  const now = await report();
  if (process.env['GOLDEN'] === 'update') writeFileSync(GOLDEN, now);
  expect(JSON.parse(now)).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
});
