import type { Migration } from 'kysely/migration';

/** What each scan came to for each container; it goes with its scan. */
export const outcomes: Migration = {
  async up(database) {
    await database.schema
      .createTable('outcomes')
      .addColumn('cluster', 'text', (column) => column.notNull())
      .addColumn('scan', 'text', (column) => column.notNull())
      .addColumn('workload', 'text', (column) => column.notNull())
      .addColumn('container', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('outcomes_of_container', ['cluster', 'workload', 'container', 'scan'])
      .addForeignKeyConstraint('outcomes_of_scan', ['cluster', 'scan'], 'scans', ['cluster', 'id'], (constraint) =>
        constraint.onDelete('cascade'),
      )
      .execute();
    await database.schema.createIndex('outcomes_by_scan').on('outcomes').columns(['cluster', 'scan']).execute();
  },
};
