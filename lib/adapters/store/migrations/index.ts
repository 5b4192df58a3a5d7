import type { Migration } from 'kysely/migration';
import { scans } from './0001-scans.ts';
import { outcomes } from './0002-outcomes.ts';

/** Every change of the tables, in order; one that was released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-scans': scans, '0002-outcomes': outcomes };
