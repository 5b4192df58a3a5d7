import { strToU8, zipSync } from 'fflate';
import { changesOf } from '#lib/core/patches/change.ts';
import { patchSet } from '#lib/core/patches/patch-set.ts';
import { workloadPatches } from '#lib/core/patches/workload-patch.ts';
import type { Exporter } from '#lib/core/reports/exporter.ts';
import { PATCHES_FORMAT } from '#lib/core/reports/formats.ts';
import type { Report } from '#lib/core/reports/report.ts';

/** Scripts keep their right to be run. Source: APPNOTE.TXT 4.4.15, the upper half is the mode of a Unix file. */
const modeOf = (path: string): number => (path.endsWith('.sh') ? 0o100755 : 0o100644) << 16;
const UNIX = 3;

async function* write(report: Report): AsyncGenerator<Uint8Array> {
  const patches = workloadPatches(changesOf([...report.rows].map(({ assessment }) => assessment)));
  const entries = patchSet(patches, report).map(
    ({ path, text }) =>
      [path, [strToU8(text), { os: UNIX, attrs: modeOf(path), mtime: new Date(report.takenAt) }]] as const,
  );
  yield zipSync(Object.fromEntries(entries.map(([path, [data, options]]) => [path, [data, options]])));
}

/** The patches of a report's containers as a ZIP archive: the same changes in every form, for whatever the report is of. */
export const patchArchive: Exporter = { ...PATCHES_FORMAT, write };
