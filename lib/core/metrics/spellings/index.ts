import type { Spelling } from '../spelling.ts';
import { COROOT } from './coroot.ts';
import { DROPWIZARD } from './dropwizard.ts';
import { FLINK } from './flink.ts';
import { JAVA_CLIENT } from './java-client.ts';
import { JMX_BEANS } from './jmx-beans.ts';
import { MICROMETER } from './micrometer.ts';
import { MICROPROFILE } from './microprofile.ts';
import { OPENTELEMETRY } from './opentelemetry.ts';

/**
 * Every spelling. The first row whose name and labels fit is the one that a series is read by: rows that need a label
 * of their own stand before those that share a name with them.
 */
export const SPELLINGS: readonly Spelling[] = [
  ...OPENTELEMETRY,
  ...MICROMETER,
  ...FLINK,
  ...JAVA_CLIENT,
  ...JMX_BEANS,
  ...DROPWIZARD,
  ...MICROPROFILE,
  ...COROOT,
];
