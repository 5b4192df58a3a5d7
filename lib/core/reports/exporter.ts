import type { Report } from './report.ts';

/** One format of a report. It comes in pieces, so that a report of 50,000 rows is never one string. */
export type Exporter = {
  /** The format's name on the command line and in links. */
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (report: Report) => Iterable<string> | AsyncIterable<Uint8Array>;
};

/** A format that is text: the core writes it by itself. */
export type TextExporter = Omit<Exporter, 'write'> & { readonly write: (report: Report) => Iterable<string> };
