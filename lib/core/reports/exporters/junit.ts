import { junit as write } from '../check/junit.ts';
import type { TextExporter } from '../exporter.ts';
import { findingsOf } from '../findings-of.ts';

/** The findings of the report's containers as test cases, as `headroom check` writes them. */
export const junit: TextExporter = {
  id: 'junit',
  title: 'JUnit XML, the findings as test cases',
  extension: 'xml',
  mediaType: 'application/xml',
  *write(report) {
    yield write(findingsOf(report));
  },
};
