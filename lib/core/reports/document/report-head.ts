import { memoryCost } from '../../cost/monthly-cost.ts';
import type { Prices } from '../../cost/prices.ts';
import type { SavingsSum } from '../../cost/savings.ts';
import type { SavingsReport } from '../../cost/savings-report.ts';
import type { Report } from '../report.ts';

/** The version of the document. It rises when a key changes its meaning or goes. */
const REPORT_VERSION = 1;

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

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

/** What a report says before its containers: of which scan it is, what was left out, the sums, the sources and what is missing. */
export const reportHead = ({
  cluster,
  scan,
  version,
  scope,
  strategy,
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
  writtenBy: `headroom ${version}`,
  cluster,
  scan,
  scope,
  strategy,
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
