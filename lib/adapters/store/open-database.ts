import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
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

/** An open database with what its kind alone can tell and do. */
export type OpenDatabase = {
  readonly database: Kysely<Database>;
  /** Bytes that it takes where it is kept. */
  readonly size: () => Promise<number>;
  /** Gives back the room of what was deleted. */
  readonly tidy: () => Promise<void>;
};

/** How long a writer waits for another one before it gives up. */
const BUSY_MILLISECONDS = 5000;

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * One file with a write-ahead log, written through to the disk at every commit: what was kept outlives a killed process and a machine
 * without power. Source: https://sqlite.org/pragma.html#pragma_synchronous (FULL in WAL mode).
 */
function sqlite(path: string): OpenDatabase {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = new SqliteDatabase(path, { timeout: BUSY_MILLISECONDS });
  file.pragma('auto_vacuum = INCREMENTAL');
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  return {
    database: new Kysely<Database>({ dialect: new SqliteDialect({ database: file }) }),
    size: async () => bytesOf(path) + bytesOf(`${path}-wal`),
    tidy: async () => {
      file.pragma('incremental_vacuum');
      file.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}

/** Without a listener a connection that breaks while it is idle would end the process. The server tidies by itself. */
function postgres(connectionString: string, lost: (cause: Error) => void): OpenDatabase {
  const pool = new Pool({ connectionString, max: 4, application_name: 'headroom' });
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    database,
    async size() {
      const sizes = await sql<{
        bytes: string;
      }>`select pg_total_relation_size('scans') + pg_total_relation_size('outcomes') as bytes`.execute(database);
      return Number(sizes.rows[0]?.bytes ?? 0);
    },
    tidy: async () => {},
  };
}

/**
 * Opens the database and brings its tables up to date.
 * @throws what the driver or the migration threw: without its store the process does not start.
 */
export async function openDatabase(place: Place): Promise<OpenDatabase> {
  const open = place.kind === 'file' ? sqlite(place.path) : postgres(place.url, place.lost);
  const { database } = open;
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return open;
  await database.destroy();
  throw error;
}
