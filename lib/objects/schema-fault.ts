import type { z } from 'zod';

/** The first fault of an object in one sentence: the field and what is wrong with it. `under` is the path of the part that was read. */
export function faultOf(error: z.ZodError, under = ''): string {
  const [first] = error.issues;
  if (first === undefined) return 'it does not have the shape of its kind';
  const path = first.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    under,
  );
  const others = error.issues.length - 1;
  const more = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'fault' : 'faults'})`;
  return `${path === '' ? 'the object' : path}: ${first.message}${more}`;
}
