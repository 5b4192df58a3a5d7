import { NO_PRICES } from '#lib/core/cost/prices.ts';
import { instant } from '#lib/core/instant.ts';
import { TEXT_EXPORTERS } from '#lib/core/reports/exporters/index.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import { exportReport } from './export-report.ts';

const facts = { ...simulatedFacts(), cluster: 'arn:aws:eks/shop' };
const scan = { id: '2026-11-24T08-00-00-000Z', startedAt: instant(0), finishedAt: instant(1), facts, assessments: [] };
const context = { version: '1.2.3', scope: [], prices: NO_PRICES };
const as = (format: string) => exportReport({ scan, chosen: [], format, context }, TEXT_EXPORTERS);

test('the file is named for the cluster and the scan, in letters that every system takes', () => {
  expect(as('csv')).toMatchObject({
    ok: true,
    value: { fileName: 'headroom-arn-aws-eks-shop-2026-11-24T08-00-00-000Z.csv', mediaType: 'text/csv; charset=utf-8' },
  });
});

test('an unknown format is answered with those there are', () => {
  expect(as('docx')).toEqual({
    ok: false,
    error: '"docx" is no format: choose csv, html, java-options, json, junit, kubectl-patch, markdown, ndjson, sarif',
  });
});
