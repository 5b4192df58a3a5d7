import { readExposition } from '#lib/core/metrics/exposition/read-exposition.ts';
import { metricsDocument } from '#lib/core/metrics/metrics-document.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';

/** A scrape beside what really lived in that JVM, by a full collection that was forced in it. Bytes. */
export type LiveScrape = {
  readonly text: string;
  readonly collector: string;
  readonly train: string;
  readonly truth: number;
};

/** What is said of the live set for one exporter, collector and release: how often, how well, and why not. */
export type Cell = {
  readonly source: string;
  readonly collector: string;
  readonly train: string;
  readonly scrapes: number;
  /** Readings over truth, of those that are trusted. */
  readonly ratios: readonly number[];
  readonly reasons: readonly string[];
};

/** Reads each scrape as the product does and gathers the readings by exporter, collector and release. */
export function liveSetCells(scrapes: readonly LiveScrape[]): readonly Cell[] {
  const readings = scrapes.map(({ text, truth, ...scrape }) => {
    const { source, jvm, unknown } = metricsDocument(readJvm(readExposition(text).samples));
    const value = jvm['liveSetBytes'];
    return typeof value === 'number'
      ? { ...scrape, source, ratio: value / truth }
      : { ...scrape, source, why: unknown['liveSetBytes'] ?? 'no reason' };
  });
  const byCell = Map.groupBy(readings, ({ source, collector, train }) => `${source}|${collector}|${train}`);
  return [...byCell.values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const { source, collector, train } = first;
      const ratios = members.flatMap((one) => ('ratio' in one ? [one.ratio] : []));
      const reasons = [...new Set(members.flatMap((one) => ('why' in one ? [one.why] : [])))];
      return [{ source, collector, train, scrapes: members.length, ratios, reasons }];
    })
    .sort((a, b) => `${a.source} ${a.collector} ${a.train}`.localeCompare(`${b.source} ${b.collector} ${b.train}`));
}

const span = (ratios: readonly number[]): string =>
  ratios.length === 0 ? 'never' : `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;

/** A cell as a row of the documented table. */
export const rowOf = ({ source, collector, train, scrapes, ratios, reasons }: Cell): string =>
  `| ${source} | ${collector} | ${train} | ${ratios.length} of ${scrapes} | ${span(ratios)} | ${reasons.join('; ') || 'none'} |`;
