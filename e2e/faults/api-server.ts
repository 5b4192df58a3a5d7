import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A real API server over a real etcd on loopback, without nodes: what it is told to hold is all that it holds. */
export type ApiServer = {
  readonly address: string;
  /** The PEM text of the authority that signed its certificate. */
  readonly authority: string;
  /** Puts an object below a path of the API, as the administrator. */
  create(path: string, object: object): Promise<void>;
  stop(): Promise<void>;
};

/** Who may ask; each token is its user's name behind `token-of-`. */
export const USERS = ['reader', 'shop-only', 'stranger'] as const;
export type User = (typeof USERS)[number];

export const tokenOf = (user: User | 'admin'): string => `token-of-${user}`;

const PROGRAMS = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'headroom', 'testbed', 'programs');

/** @throws Error with the remedy when a program is not there. */
function program(path: string, remedy: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing: ${remedy}`);
  return path;
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

function start(folder: string, path: string, args: readonly string[]): ChildProcess {
  const log = openSync(join(folder, 'log'), 'a');
  return spawn(path, args, { stdio: ['ignore', log, log] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function startEtcd(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const [client, peer] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  const child = start(folder, program('/usr/bin/etcd', 'apt-get install etcd-server'), [
    ...['--data-dir', join(folder, 'etcd'), '--unsafe-no-fsync'],
    ...['--listen-client-urls', client, '--advertise-client-urls', client],
    ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`],
  ]);
  return { child, address: client };
}

function writeKeys(folder: string): void {
  const key = join(folder, 'service-accounts.key');
  execFileSync('openssl', ['genrsa', '-out', key, '2048'], { stdio: 'ignore' });
  const users = USERS.map((user) => `${tokenOf(user)},${user},${user}`);
  writeFileSync(join(folder, 'tokens.csv'), [`${tokenOf('admin')},admin,admin,system:masters`, ...users].join('\n'));
}

function startApiServer(folder: string, port: number, etcd: string): ChildProcess {
  const path = program(join(PROGRAMS, 'kube-apiserver'), 'npm run cluster:up builds it');
  const key = join(folder, 'service-accounts.key');
  return start(folder, path, [
    ...['--bind-address=127.0.0.1', '--advertise-address=127.0.0.1', `--secure-port=${port}`],
    ...[`--etcd-servers=${etcd}`, '--endpoint-reconciler-type=none', '--service-cluster-ip-range=10.97.0.0/24'],
    ...[`--cert-dir=${join(folder, 'certificates')}`, `--token-auth-file=${join(folder, 'tokens.csv')}`],
    ...['--authorization-mode=RBAC', '--disable-admission-plugins=ServiceAccount'],
    ...['--service-account-issuer=https://faults.example', `--service-account-key-file=${key}`],
    `--service-account-signing-key-file=${key}`,
  ]);
}

type Asked = { readonly status: number; readonly body: string };

function ask(url: string, method: string, body?: object): Promise<Asked> {
  const headers = { Authorization: `Bearer ${tokenOf('admin')}`, 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, rejectUnauthorized: false }, (answer) => {
      text(answer).then((told) => resolve({ status: answer.statusCode ?? 0, body: told }), reject);
    });
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

async function untilReady(address: string, child: ChildProcess, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`it ended: ${readFileSync(join(folder, 'log'), 'utf8').slice(-2000)}`);
    const answer = await ask(`${address}/readyz`, 'GET').catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new Error('the API server was not ready within 60 s');
}

/** Starts the servers; `stop` ends them and removes what they wrote. */
export async function startServers(): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-faults-'));
  writeKeys(folder);
  const etcd = await startEtcd(folder);
  const port = await freePort();
  const address = `https://127.0.0.1:${port}`;
  const server = startApiServer(folder, port, etcd.address);
  await untilReady(address, server, folder);
  return {
    address,
    authority: readFileSync(join(folder, 'certificates', 'apiserver.crt'), 'utf8'),
    async create(path, object) {
      const { status, body } = await ask(`${address}${path}`, 'POST', object);
      if (status !== 201) throw new Error(`${path} answered ${status}: ${body.slice(0, 500)}`);
    },
    async stop() {
      await end(server);
      await end(etcd.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
