import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Scans with their facts. PostgreSQL calls bytes `bytea`, SQLite takes any name. */
export const scans: Migration = {
  async up(database) {
    await database.schema
      .createTable('scans')
      .addColumn('cluster', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('taken_at', 'text', (column) => column.notNull())
      .addColumn('workloads', 'integer', (column) => column.notNull())
      .addColumn('gaps', 'integer', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('facts', sql`bytea`, (column) => column.notNull())
      .addPrimaryKeyConstraint('scans_of_cluster', ['cluster', 'id'])
      .execute();
    await database.schema.createIndex('scans_by_time').on('scans').columns(['cluster', 'taken_at']).execute();
  },
};
