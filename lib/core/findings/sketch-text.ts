import type { Sketch } from './sketch.ts';

/** A sketch as YAML, as it stands on a rule's page: what it draws, in its own order, and nothing else. */
export const sketchText = (sketch: Sketch): string => `${blockOf(sketch, '').join('\n')}\n`;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

function blockOf(value: unknown, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemOf(item, indent));
  if (typeof value !== 'object' || value === null) return [`${indent}${scalar(value)}`];
  return Object.entries(value).flatMap(([key, held]) => entryOf(key, held, indent));
}

function entryOf(key: string, held: unknown, indent: string): readonly string[] {
  if (held === undefined) return [];
  if (isPlain(held)) return [`${indent}${scalar(key)}: ${scalar(held)}`];
  const block = blockOf(held, `${indent}  `);
  if (block.length > 0) return [`${indent}${scalar(key)}:`, ...block];
  return [`${indent}${scalar(key)}: ${Array.isArray(held) ? '[]' : '{}'}`];
}

function itemOf(item: unknown, indent: string): readonly string[] {
  const [first = '{}', ...rest] = blockOf(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Texts that YAML would read as something else, or not at all, are quoted. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const isSafe =
    /^[A-Za-z0-9/._][A-Za-z0-9/._+ -]*$/.test(value) && !/^(true|false|null|yes|no|on|off|[\d.]+)$/i.test(value);
  return isSafe ? value : JSON.stringify(value);
}
