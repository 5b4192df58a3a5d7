import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { type Dialect, Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Where scans are kept: a file beside the program, or a PostgreSQL server that several replicas share. */
export type Place =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'postgres';
      readonly url: string;
      /** Told of connections that broke while nobody used them; the next question makes a new one. */
      readonly lost: (cause: Error) => void;
    };

/** How long a writer waits for another one before it gives up. */
const BUSY_MILLISECONDS = 5000;

function sqlite(path: string): Dialect {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new SqliteDatabase(path, { timeout: BUSY_MILLISECONDS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  return new SqliteDialect({ database });
}

/** Without a listener a connection that breaks while it is idle would end the process. */
function postgres(connectionString: string, lost: (cause: Error) => void): Dialect {
  const pool = new Pool({ connectionString, max: 4, application_name: 'headroom' });
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return new PostgresDialect({ pool });
}

/**
 * Opens the database and brings its tables up to date.
 * @throws what the driver or the migration threw: without its store the process does not start.
 */
export async function openDatabase(place: Place): Promise<Kysely<Database>> {
  const database = new Kysely<Database>({
    dialect: place.kind === 'file' ? sqlite(place.path) : postgres(place.url, place.lost),
  });
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return database;
  await database.destroy();
  throw error;
}
