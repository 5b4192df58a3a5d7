import type { Exporter } from '../exporter.ts';
import { csv } from './csv.ts';
import { javaOptions } from './java-options.ts';
import { json } from './json.ts';
import { kubectlPatch } from './kubectl-patch.ts';
import { markdown } from './markdown.ts';

/** Every format, by its id. */
export const EXPORTERS: readonly Exporter[] = [csv, javaOptions, json, kubectlPatch, markdown];
