import { instant } from '#lib/core/instant.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { exportReport } from './export-report.ts';

const facts = { ...simulatedFacts(), cluster: 'arn:aws:eks/shop' };
const scan = { id: '2026-11-24T08-00-00-000Z', startedAt: instant(0), finishedAt: instant(1), facts, assessments: [] };

test('the file is named for the cluster and the scan, in letters that every system takes', () => {
  const exported = exportReport(scan, 'csv');
  expect(exported).toMatchObject({
    ok: true,
    value: { fileName: 'headroom-arn-aws-eks-shop-2026-11-24T08-00-00-000Z.csv', mediaType: 'text/csv; charset=utf-8' },
  });
});

test('an unknown format is answered with those there are', () => {
  expect(exportReport(scan, 'docx')).toEqual({
    ok: false,
    error: '"docx" is no format: choose csv, java-options, json, kubectl-patch, markdown',
  });
});
