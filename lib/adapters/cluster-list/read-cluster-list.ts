import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';

/** Variables of one cluster on top of the process's own. */
export type Variables = Readonly<Record<string, string>>;

const ClusterList = z.record(
  z.string().regex(/^[\w.:@/-]{1,128}$/, 'a cluster is named with letters, digits and . : @ / _ -'),
  z
    .record(z.string(), z.union([z.string(), z.number().transform(String)]))
    .nullable()
    .transform((variables): Variables => variables ?? {}),
);

/**
 * Reads the list of clusters: a YAML document of names, each with the variables that differ from those of the process. The error
 * says what is wrong with the file.
 */
export function readClusterList(path: string): Result<Readonly<Record<string, Variables>>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    return err(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) return err(`${path} is no YAML: ${broken.message.split('\n')[0]}`);
  const parsed = ClusterList.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path: at, message }) => [...at.map(String), message].join(': '));
    return err(`${path} is no list of clusters: ${faults.join('; ')}`);
  }
  return Object.keys(parsed.data).length === 0 ? err(`${path} lists no cluster`) : ok(parsed.data);
}
