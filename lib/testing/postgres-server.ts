import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

export type PostgresServer = {
  /** The address of a new, empty database. */
  freshDatabase(): Promise<string>;
  /** Breaks every connection to a database, as a restart does. */
  endConnections(url: string): Promise<void>;
  stop(): Promise<void>;
};

const VERSIONS = '/usr/lib/postgresql';

/** @throws Error with the remedy when PostgreSQL is not installed. */
function programs(): string {
  const version = existsSync(VERSIONS) ? readdirSync(VERSIONS).toSorted().at(-1) : undefined;
  if (version === undefined) throw new Error(`${VERSIONS} is missing: apt-get install postgresql`);
  return join(VERSIONS, version, 'bin');
}

/** PostgreSQL refuses to run as root: it runs as the user that its package made. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}

async function ask(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await ask(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  throw new Error('PostgreSQL was not ready within 20 s');
}

/** A real PostgreSQL on loopback, with data that go with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-postgres-'));
  const user = unprivileged();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, stdio: 'ignore', cwd: folder } as const;
  execFileSync(join(programs(), 'initdb'), ['-D', data, '-U', 'headroom', '-A', 'trust', '-N'], options);
  const port = await freePort();
  const settings = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', '-F'];
  const child = spawn(join(programs(), 'postgres'), settings, options);
  const url = (database: string): string => `postgres://headroom@127.0.0.1:${port}/${database}`;
  await untilReady(url('postgres'));
  let made = 0;
  return {
    async freshDatabase() {
      made += 1;
      await ask(url('postgres'), `create database fresh${made}`);
      return url(`fresh${made}`);
    },
    endConnections: (database) =>
      ask(
        url('postgres'),
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database).pathname.slice(1)}'`,
      ),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
