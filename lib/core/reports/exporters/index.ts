import type { TextExporter } from '../exporter.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { javaOptions } from './java-options.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { kubectlPatch } from './kubectl-patch.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { sarif } from './sarif.ts';

/** Every format that is text, by its id. */
export const TEXT_EXPORTERS: readonly TextExporter[] = [
  csv,
  html,
  javaOptions,
  json,
  junit,
  kubectlPatch,
  markdown,
  ndjson,
  sarif,
];
