import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { readShell } from '../shell/read-shell.ts';
import { xlsx } from './xlsx.ts';

const facts = simulatedFacts();
const assessments = assessCluster(facts, readShell);
const chunks = xlsx.write(buildReport(facts, assessments, { version: '1.2.3' }));
const workbook = new exceljs.Workbook();
await workbook.xlsx.read(Readable.from([await buffer(Readable.from(chunks))]));
const containers = workbook.getWorksheet('Containers');

const column = (head: string): number => {
  const row = containers?.getRow(1).values;
  return Array.isArray(row) ? row.indexOf(head) : -1;
};

test('a row a container, a head that stays, bars beside sizes', () => {
  expect(containers?.rowCount).toBe(assessments.length + 1);
  expect(containers?.views[0]).toMatchObject({ state: 'frozen', xSplit: 5, ySplit: 1 });
  expect(containers).toHaveProperty('conditionalFormattings.length', 4);
});

test('figures are numbers in the unit of their head, what is unset is empty', () => {
  const at = assessments.findIndex(({ limit }) => limit.state === 'known' && limit.value !== 'unset');
  const limit = assessments[at]?.limit;
  const size = limit?.state === 'known' && limit.value !== 'unset' ? limit.value : 0;
  expect(containers?.getRow(at + 2).getCell(column('Memory limit (MiB)')).value).toBe(size / 1024 ** 2);
  const unset = assessments.findIndex((one) => one.limit.state === 'known' && one.limit.value === 'unset');
  expect(containers?.getRow(unset + 2).getCell(column('Memory limit (MiB)')).value).toBeNull();
});

test('findings and method stand on sheets of their own', () => {
  const findings = assessments.reduce((sum, one) => sum + one.findings.length + (one.silenced?.length ?? 0), 0);
  expect(workbook.getWorksheet('Findings')?.rowCount).toBe(findings + 1);
  const method = workbook.getWorksheet('Method')?.getSheetValues().flat();
  expect(method).toContain('Headroom 1.2.3');
});
