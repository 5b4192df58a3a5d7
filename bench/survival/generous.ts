import { MiB } from '#lib/core/units/bytes.ts';

/** The limit of a young run: none of the programs comes near it. */
export const GENEROUS = 1536 * MiB;
