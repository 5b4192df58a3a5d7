import { RULES } from '../../findings/rules/index.ts';
import { sarif as write } from '../check/sarif.ts';
import type { TextExporter } from '../exporter.ts';
import { findingsOf } from '../findings-of.ts';

/** The findings of the report's containers, as `headroom check` writes them. */
export const sarif: TextExporter = {
  id: 'sarif',
  title: 'SARIF, the findings for code scanning',
  extension: 'sarif',
  mediaType: 'application/sarif+json',
  *write(report) {
    yield write(findingsOf(report), RULES);
  },
};
