import type { Report } from './report.ts';

/** One format of a report. The text comes in pieces, so that a report of 50,000 rows is never one string. */
export type Exporter = {
  /** The format's name on the command line and in links; the file's name in this folder. */
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (report: Report) => Iterable<string>;
};
