import { Client } from 'pg';
import type { Replicas } from '#lib/ports/replicas.ts';

/** Of a process that says nothing for so long the server ends the session, and its duties are free: it hangs, or its line is cut. */
const SILENT = '30s';
/** Shorter than that by more than an answer may take: who cannot reach the server knows so before another takes over. */
const BEAT_MILLISECONDS = 8000;
const ANSWER_MILLISECONDS = 8000;

/** Advisory locks of Headroom are told from those of others by their first number: `hr` in ASCII. */
const LOCKS = 0x6872;
const CHANNEL = 'headroom';
/** Source: PostgreSQL 17, NOTIFY: a payload is shorter than 8000 bytes. */
const LONGEST_MESSAGE = 7999;

/** What a session of a replica asks of its server, one row a reason. */
const SETTINGS = [
  `set idle_session_timeout = '${SILENT}'`,
  'set tcp_keepalives_idle = 10',
  'set tcp_keepalives_interval = 5',
  'set tcp_keepalives_count = 3',
  `listen ${CHANNEL}`,
];

/**
 * One session of a PostgreSQL server: its advisory locks are the duties of this process, and go with the session when the process
 * dies, hangs or is cut off. `lost` is told of a session that broke; the next question makes a new one.
 */
export function postgresReplicas(connectionString: string, lost: (cause: unknown) => void): Replicas {
  const duties = new Set<string>();
  const listeners: ((message: string) => void)[] = [];
  let session: Promise<Client> | undefined;

  const forget = (): void => {
    session = undefined;
    duties.clear();
  };

  async function open(): Promise<Client> {
    const client = new Client({
      connectionString,
      application_name: 'headroom replica',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_MILLISECONDS,
      query_timeout: ANSWER_MILLISECONDS,
    });
    client.on('error', (cause) => {
      forget();
      lost(cause);
    });
    client.on('end', forget);
    client.on('notification', ({ payload }) => {
      for (const listener of listeners) listener(payload ?? '');
    });
    await client.connect();
    for (const setting of SETTINGS) await client.query(setting);
    return client;
  }

  let turn: Promise<unknown> = Promise.resolve();

  /** One question at a time: a session answers in the order in which it is asked. */
  function ask<Row extends object>(text: string, values: readonly string[] = []): Promise<readonly Row[]> {
    const answered = turn.then(() => askNow<Row>(text, values));
    turn = answered.catch(() => undefined);
    return answered;
  }

  async function askNow<Row extends object>(text: string, values: readonly string[]): Promise<readonly Row[]> {
    session ??= open();
    const asked = session;
    try {
      return (await (await asked).query<Row>(text, [...values])).rows;
    } catch (cause) {
      forget();
      void asked.then((client) => client.end()).catch(lost);
      throw cause;
    }
  }

  const beat = setInterval(() => void ask('select 1').catch(lost), BEAT_MILLISECONDS);
  beat.unref();

  return {
    async isMine(cluster) {
      if (duties.has(cluster)) return true;
      try {
        const question = `select pg_try_advisory_lock(${LOCKS}, hashtext($1)) as mine`;
        const [answer] = await ask<{ mine: boolean }>(question, [cluster]);
        if (answer?.mine === true) duties.add(cluster);
        return answer?.mine === true;
      } catch (cause) {
        lost(cause);
        return false;
      }
    },
    tell(message) {
      if (Buffer.byteLength(message) > LONGEST_MESSAGE) return;
      void ask('select pg_notify($1, $2)', [CHANNEL, message]).catch(lost);
    },
    hear: (listener) => void listeners.push(listener),
    async close() {
      clearInterval(beat);
      const client = await session?.catch(() => undefined);
      await client?.end();
    },
  };
}
