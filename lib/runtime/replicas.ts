import { LONE_REPLICA } from '#lib/adapters/store/lone-replica.ts';
import { postgresReplicas } from '#lib/adapters/store/postgres-replicas.ts';
import type { Replicas } from '#lib/ports/replicas.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';

/** The processes that share the store which the environment names. */
export const replicasOf = ({ DATABASE_URL }: Env): Replicas =>
  DATABASE_URL === undefined
    ? LONE_REPLICA
    : postgresReplicas(DATABASE_URL, (cause) => log.warn({ err: cause }, 'the session with the other replicas broke'));
