import { type $ZodType, toJSONSchema } from 'zod/v4/core';
import type { Operation } from './operation.ts';

/** An operation as a page shows and asks it: no contract, only names and texts. */
export type OperationNote = {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly inPath: readonly { readonly name: string; readonly says: string }[];
  readonly query: readonly { readonly name: string; readonly says: string }[];
  readonly body: { readonly mediaType: string; readonly example: string } | undefined;
  readonly answers: readonly { readonly status: string; readonly says: string }[];
  /** Whether the answer ends: a stream is read elsewhere. */
  readonly ends: boolean;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What may stand in a parameter, in a few words: its choices, else its kind and its default. */
function parameterSays(schema: unknown): string {
  if (!isObject(schema)) return '';
  const choices = Array.isArray(schema['enum'])
    ? `one of ${schema['enum'].join(', ')}`
    : String(schema['type'] ?? 'text');
  return schema['default'] === undefined || schema['default'] === ''
    ? choices
    : `${choices}; ${String(schema['default'])} when left out`;
}

function queryOf(query: $ZodType | undefined): OperationNote['query'] {
  const { properties } = query === undefined ? {} : toJSONSchema(query, { io: 'input' });
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ name, says: parameterSays(schema) }));
}

const textOf = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example, undefined, 2);

/** What a person needs to know of an operation to ask it. */
export const describeOperation = (operation: Operation): OperationNote => ({
  id: operation.id,
  tag: operation.tag,
  method: operation.method.toUpperCase(),
  path: operation.path,
  summary: operation.summary,
  inPath: Object.entries(operation.inPath ?? {}).map(([name, says]) => ({ name, says })),
  query: queryOf(operation.query),
  body: operation.body && { mediaType: operation.body.mediaType, example: textOf(operation.body.example) },
  answers: [
    ...Object.entries(operation.answers).map(([status, { says }]) => ({ status, says })),
    ...Object.entries(operation.problems ?? {}).map(([status, says]) => ({ status, says })),
  ],
  ends: !Object.values(operation.answers).some(({ mediaType }) => mediaType === 'text/event-stream'),
});
