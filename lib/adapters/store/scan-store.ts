import type { Kysely, Transaction } from 'kysely';
import type { Outcome as OutcomeModel } from '#lib/core/compare/outcome.ts';
import { parseInstant } from '#lib/core/instant.ts';
import type { WorkloadRef } from '#lib/core/model/refs.ts';
import { ok } from '#lib/core/result.ts';
import type { FactsCodec, PastOutcome, Retention, ScanStore, StoredScan } from '#lib/ports/scan-store.ts';
import type { Database } from './database.ts';
import { FleetSummary } from './fleet-summary.ts';
import { type OpenDatabase, openDatabase, type Place } from './open-database.ts';
import { Outcome } from './outcome.ts';
import { worthKeeping } from './thin-out.ts';

type Row = Readonly<Record<'id' | 'cluster' | 'taken_at' | 'summary', string>> &
  Readonly<Record<'bytes' | 'workloads' | 'gaps', number>>;

const COLUMNS = ['id', 'cluster', 'taken_at', 'summary', 'bytes', 'workloads', 'gaps'] as const;

/** Rows of one statement: both databases bound the values that one may carry. */
const ROWS_AT_ONCE = 500;

/** A row whose summary or time an earlier version wrote in another shape is left out: its facts can still be asked for. */
function stored({ taken_at, summary, ...row }: Row): readonly StoredScan[] {
  const takenAt = parseInstant(taken_at);
  const parsed = FleetSummary.safeParse(JSON.parse(summary));
  return takenAt === undefined || !parsed.success ? [] : [{ ...row, takenAt, summary: parsed.data }];
}

/** The same for what it came to for a container. */
function past({
  scan,
  taken_at,
  outcome,
}: {
  scan: string;
  taken_at: string;
  outcome: string;
}): readonly PastOutcome[] {
  const takenAt = parseInstant(taken_at);
  const parsed = Outcome.safeParse(JSON.parse(outcome));
  return takenAt === undefined || !parsed.success ? [] : [{ scan, takenAt, outcome: parsed.data }];
}

const workloadOf = ({ namespace, kind, name }: Omit<WorkloadRef, 'cluster'>): string => `${namespace}/${kind}/${name}`;

async function keepOutcomes(
  transaction: Transaction<Database>,
  cluster: string,
  scan: string,
  outcomes: readonly OutcomeModel[],
): Promise<void> {
  for (let at = 0; at < outcomes.length; at += ROWS_AT_ONCE) {
    const rows = outcomes.slice(at, at + ROWS_AT_ONCE).map((outcome) => ({
      cluster,
      scan,
      workload: workloadOf(outcome.ref),
      container: outcome.ref.container,
      outcome: JSON.stringify(outcome),
    }));
    await transaction.insertInto('outcomes').values(rows).execute();
  }
}

/** Drops what is too old or too much of a cluster; what each scan came to goes with it. */
async function dropSurplus(
  transaction: Transaction<Database>,
  cluster: string,
  { most, milliseconds }: Retention,
): Promise<void> {
  const rows = await transaction
    .selectFrom('scans')
    .select(['id', 'taken_at'])
    .where('cluster', '=', cluster)
    .orderBy('taken_at', 'desc')
    .execute();
  const all = rows.flatMap(({ id, taken_at }) => {
    const takenAt = parseInstant(taken_at);
    return takenAt === undefined ? [] : [{ id, takenAt }];
  });
  const oldest = milliseconds === undefined ? 0 : (all[0]?.takenAt ?? 0) - milliseconds;
  const young = all.filter(({ takenAt }) => takenAt >= oldest);
  const kept = worthKeeping(young, most);
  const dropped = rows.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (dropped.length === 0) return;
  await transaction.deleteFrom('scans').where('cluster', '=', cluster).where('id', 'in', dropped).execute();
}

const scanOf = (database: Kysely<Database>, cluster: string, id: string) =>
  database.selectFrom('scans').select('facts').where('cluster', '=', cluster).where('id', '=', id).executeTakeFirst();

/** Keeps scans of each cluster in SQLite or PostgreSQL, thinned out with age; the tables are brought up to date when it is opened. */
export async function openScanStore(place: Place, codec: FactsCodec, retention: Retention): Promise<ScanStore> {
  const { database, size, tidy }: OpenDatabase = await openDatabase(place);
  return {
    async keep({ id, facts, summary, outcomes }) {
      const packed = Buffer.from(await codec.encode(facts));
      const { cluster, takenAt, workloads, gaps } = facts;
      const row = {
        cluster,
        id,
        taken_at: new Date(takenAt).toISOString(),
        workloads: workloads.length,
        gaps: gaps.length,
        summary: JSON.stringify(summary),
        bytes: packed.length,
        facts: packed,
      };
      await database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('scans').where('cluster', '=', cluster).where('id', '=', id).execute();
        await transaction.insertInto('scans').values(row).execute();
        await keepOutcomes(transaction, cluster, id, outcomes);
        await dropSurplus(transaction, cluster, retention);
      });
      await tidy();
    },
    async list(cluster) {
      const all = database.selectFrom('scans').select(COLUMNS).orderBy('taken_at', 'desc');
      const rows = await (cluster === undefined ? all : all.where('cluster', '=', cluster)).execute();
      return rows.flatMap(stored);
    },
    async facts(cluster, id) {
      const row = await scanOf(database, cluster, id);
      return row === undefined ? ok(undefined) : codec.decode(row.facts);
    },
    packed: async (cluster, id) => (await scanOf(database, cluster, id))?.facts,
    async history({ cluster, ...workload }) {
      const rows = await database
        .selectFrom('outcomes')
        .innerJoin('scans', (join) =>
          join.onRef('scans.cluster', '=', 'outcomes.cluster').onRef('scans.id', '=', 'outcomes.scan'),
        )
        .select(['outcomes.scan', 'scans.taken_at', 'outcomes.outcome'])
        .where('outcomes.cluster', '=', cluster)
        .where('outcomes.workload', '=', workloadOf(workload))
        .orderBy('scans.taken_at', 'desc')
        .execute();
      return rows.flatMap(past);
    },
    size,
    close: () => database.destroy(),
  };
}
