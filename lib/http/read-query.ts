import type { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import { faults, type ProblemSpec } from './respond.ts';

/** Reads a query string by its schema; a key that comes twice is refused, for one of the two would be lost. */
export function readQuery<T extends z.ZodType>(params: URLSearchParams, schema: T): Result<z.output<T>, ProblemSpec> {
  const refuse = (detail: string) => err({ status: 400, title: 'The query cannot be read', detail });
  const twice = [...new Set(params.keys())].find((key) => params.getAll(key).length > 1);
  if (twice !== undefined) return refuse(`"${twice}" comes more than once: separate its values by commas`);
  const read = schema.safeParse(Object.fromEntries(params));
  return read.success ? ok(read.data) : refuse(faults(read.error));
}
