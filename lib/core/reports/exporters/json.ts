import { memoryCost } from '../../cost/monthly-cost.ts';
import type { Prices } from '../../cost/prices.ts';
import type { SavingsSum } from '../../cost/savings.ts';
import type { SavingsReport } from '../../cost/savings-report.ts';
import type { Cell } from '../cell.ts';
import { COLUMNS } from '../columns/index.ts';
import type { Exporter } from '../exporter.ts';
import type { Report, ReportRow } from '../report.ts';

/** The version of the document. It rises when a key changes its meaning or goes. */
const REPORT_VERSION = 1;

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A figure that is unset is null; one that is unknown is absent, and its reason stands under `unknown`. */
function entries(cells: readonly Cell[]): Record<string, unknown> {
  const keyed = cells.map((cell, index) => ({ key: COLUMNS[index]?.key ?? '', cell }));
  const told = keyed.flatMap(({ key, cell }): [string, unknown][] =>
    cell.state === 'unknown' ? [] : [[key, cell.state === 'unset' ? null : cell.value]],
  );
  const unknown = keyed.flatMap(({ key, cell }): [string, string][] =>
    cell.state === 'unknown' ? [[key, cell.why]] : [],
  );
  return { ...Object.fromEntries(told), unknown: Object.fromEntries(unknown) };
}

function container({ assessment, cells }: ReportRow): object {
  const { options, findings, silenced = [], notEvaluated, advice } = assessment;
  return {
    ...entries(cells),
    findings,
    silenced,
    notEvaluated,
    options,
    ...(advice.state === 'known' && { advice: advice.value }),
  };
}

const savingsEntry = ({ freed, added, ...rest }: SavingsSum, prices: Prices): object => ({
  ...rest,
  freedRequestBytes: freed,
  addedRequestBytes: added,
  freedPerMonth: memoryCost(freed, prices),
  addedPerMonth: memoryCost(added, prices),
});

const savingsEntries = ({ total, namespaces, releases, workloads }: SavingsReport, prices: Prices): object => ({
  total: savingsEntry(total, prices),
  namespaces: namespaces.map((one) => savingsEntry(one, prices)),
  releases: releases.map((one) => savingsEntry(one, prices)),
  workloads: workloads.map((one) => savingsEntry(one, prices)),
});

const head = ({
  cluster,
  takenAt,
  origin,
  serverVersion,
  summary,
  prices,
  savings,
  sources,
  gaps,
}: Report): object => ({
  format: 'headroom-report',
  version: REPORT_VERSION,
  cluster,
  takenAt: timeOf(takenAt),
  origin,
  serverVersion,
  summary,
  savings: savingsEntries(savings, prices),
  sources: sources.map(({ source, address, version, state, readAt }) => ({
    source,
    address,
    version,
    state,
    readAt: timeOf(readAt),
  })),
  gaps,
});

/** The report as one JSON document; one container a line, so that it can be read and compared line by line. */
export const json: Exporter = {
  id: 'json',
  title: 'JSON, versioned',
  extension: 'json',
  mediaType: 'application/json',
  *write(report) {
    yield `${JSON.stringify(head(report)).slice(0, -1)},"containers":[`;
    for (const [index, row] of report.rows.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(container(row))}`;
    }
    yield '\n]}\n';
  },
};
