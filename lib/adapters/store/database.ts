import type { ColumnType } from 'kysely';

/** The tables, as both databases have them. Times are RFC 3339 texts: they sort, and both databases have them alike. */
export type Database = {
  scans: {
    cluster: string;
    id: string;
    taken_at: string;
    workloads: number;
    gaps: number;
    /** JSON of the fleet's summary. */
    summary: string;
    bytes: number;
    facts: ColumnType<Uint8Array, Buffer, Buffer>;
  };
  /** One row a container of a scan. */
  outcomes: {
    cluster: string;
    scan: string;
    /** `namespace/kind/name`. */
    workload: string;
    container: string;
    /** JSON of what the scan came to for it. */
    outcome: string;
  };
};
