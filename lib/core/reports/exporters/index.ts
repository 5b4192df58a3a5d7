import type { Exporter } from '../exporter.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** Every format, by its id. */
export const EXPORTERS: readonly Exporter[] = [csv, json, markdown];
