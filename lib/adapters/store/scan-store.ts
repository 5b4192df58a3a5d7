import { parseInstant } from '#lib/core/instant.ts';
import { ok } from '#lib/core/result.ts';
import type { FactsCodec, ScanStore, StoredScan } from '#lib/ports/scan-store.ts';
import { FleetSummary } from './fleet-summary.ts';
import { openDatabase, type Place } from './open-database.ts';
import { worthKeeping } from './thin-out.ts';

type Row = Readonly<Record<'id' | 'cluster' | 'taken_at' | 'summary', string>> &
  Readonly<Record<'bytes' | 'workloads' | 'gaps', number>>;

const COLUMNS = ['id', 'cluster', 'taken_at', 'summary', 'bytes', 'workloads', 'gaps'] as const;

/** A row whose summary or time an earlier version wrote in another shape is left out: its facts can still be asked for. */
function stored({ taken_at, summary, ...row }: Row): readonly StoredScan[] {
  const takenAt = parseInstant(taken_at);
  const parsed = FleetSummary.safeParse(JSON.parse(summary));
  return takenAt === undefined || !parsed.success ? [] : [{ ...row, takenAt, summary: parsed.data }];
}

/** Keeps up to `most` scans of each cluster in SQLite or PostgreSQL, thinned out with age; the tables are brought up to date when it is opened. */
export async function openScanStore(place: Place, codec: FactsCodec, most: number): Promise<ScanStore> {
  const database = await openDatabase(place);
  return {
    async keep({ id, facts, summary }) {
      const packed = Buffer.from(await codec.encode(facts));
      const { cluster, takenAt, workloads, gaps } = facts;
      const row = {
        taken_at: new Date(takenAt).toISOString(),
        workloads: workloads.length,
        gaps: gaps.length,
        summary: JSON.stringify(summary),
        bytes: packed.length,
        facts: packed,
      };
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('scans')
          .values({ cluster, id, ...row })
          .onConflict((conflict) => conflict.columns(['cluster', 'id']).doUpdateSet(row))
          .execute();
        const rows = await transaction
          .selectFrom('scans')
          .select(['id', 'taken_at'])
          .where('cluster', '=', cluster)
          .orderBy('taken_at', 'desc')
          .execute();
        const kept = worthKeeping(
          rows.map((each) => ({ id: each.id, takenAt: parseInstant(each.taken_at) ?? takenAt })),
          most,
        );
        const dropped = rows.flatMap((each) => (kept.has(each.id) ? [] : [each.id]));
        if (dropped.length === 0) return;
        await transaction.deleteFrom('scans').where('cluster', '=', cluster).where('id', 'in', dropped).execute();
      });
    },
    async list(cluster) {
      const all = database.selectFrom('scans').select(COLUMNS).orderBy('taken_at', 'desc');
      const rows = await (cluster === undefined ? all : all.where('cluster', '=', cluster)).execute();
      return rows.flatMap(stored);
    },
    async facts(cluster, id) {
      const row = await database
        .selectFrom('scans')
        .select('facts')
        .where('cluster', '=', cluster)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? ok(undefined) : codec.decode(row.facts);
    },
    close: () => database.destroy(),
  };
}
