import type { z } from 'zod';
import type { LineProblem } from './json-lines.ts';

/** A refused document in one sentence: each fault with the place where it stands, unknown keys by their names. */
export function documentProblem(title: string, { issues }: z.core.$ZodError): LineProblem {
  const faults = issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`));
  return { title, detail: faults.join('; ') };
}
