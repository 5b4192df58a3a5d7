import { patchArchive } from '#lib/adapters/patch-archive/patch-archive.ts';
import { xlsx } from '#lib/adapters/xlsx/xlsx.ts';
import type { Exporter } from '#lib/core/reports/exporter.ts';
import { TEXT_EXPORTERS } from '#lib/core/reports/exporters/index.ts';

/** Every format of a report with its writer, by its id. */
export const EXPORTERS: readonly Exporter[] = [...TEXT_EXPORTERS, patchArchive, xlsx];
