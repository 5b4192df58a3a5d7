import { type $ZodType, config, type output, safeParse } from 'zod/v4/core';
import en from 'zod/v4/locales/en.js';
import { err, ok, type Result } from '#lib/core/result.ts';
import { faults, type ProblemSpec } from './respond.ts';

// The wire's schemas carry no texts of their own, so that the browser does not load them: here, people read them.
config(en());

/** Reads a query string by its schema; a key that comes twice is refused, for one of the two would be lost. */
export function readQuery<T extends $ZodType>(params: URLSearchParams, schema: T): Result<output<T>, ProblemSpec> {
  const refuse = (detail: string) => err({ status: 400, title: 'The query cannot be read', detail });
  const twice = [...new Set(params.keys())].find((key) => params.getAll(key).length > 1);
  if (twice !== undefined) return refuse(`"${twice}" comes more than once: separate its values by commas`);
  const read = safeParse(schema, Object.fromEntries(params));
  return read.success ? ok(read.data) : refuse(faults(read.error));
}
