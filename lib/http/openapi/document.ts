import { type $ZodType, toJSONSchema } from 'zod/v4/core';
import { Problem } from '../contract/problem.ts';
import type { Content, Operation } from './operation.ts';

type Json = Readonly<Record<string, unknown>>;

/** A contract as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. `$schema` stands once, in the document's head. */
function schemaOf(schema: $ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...own } = toJSONSchema(schema, { io, unrepresentable: 'any' });
  return own;
}

const contentOf = (
  { mediaType, schema, many, decoded }: Content,
  side: 'input' | 'output',
  example?: unknown,
): Json => {
  const io = decoded === true ? 'input' : side;
  const one = schema === undefined ? { type: 'string' } : schemaOf(schema, io);
  // An answer to many documents holds a fault in the place of each that cannot be read.
  const among = io === 'output' ? { anyOf: [one, FAULT] } : one;
  return {
    [mediaType]: {
      schema: many === true ? { anyOf: [one, { type: 'array', items: among, maxItems: 1000 }] } : one,
      ...(example === undefined ? {} : { example }),
    },
  };
};

const FAULT: Json = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    error: {
      type: 'object',
      properties: { title: { type: 'string' }, detail: { type: 'string' }, line: { type: 'integer', minimum: 1 } },
      required: ['title', 'detail', 'line'],
    },
  },
  required: ['error'],
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The parameters of a question: the keys of its contract. */
function queryParameters(query: $ZodType): readonly Json[] {
  const { properties } = schemaOf(query, 'input');
  return isObject(properties)
    ? Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
    : [];
}

const pathParameters = (inPath: Readonly<Record<string, string>>): readonly Json[] =>
  Object.entries(inPath).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', minLength: 1 },
  }));

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

function operationObject({ id, tag, summary, inPath, query, body, answers, problems = {} }: Operation): Json {
  const parameters = [
    ...(inPath === undefined ? [] : pathParameters(inPath)),
    ...(query === undefined ? [] : queryParameters(query)),
  ];
  const told = Object.entries(answers).map(([status, { says, ...content }]) => [
    status,
    { description: says, content: contentOf(content, 'output') },
  ]);
  const refused = Object.entries(problems).map(([status, says]) => [status, { description: says, content: PROBLEM }]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body, 'input', body.example) } }),
    responses: {
      ...Object.fromEntries([...told, ...refused]),
      default: { description: 'What went wrong and what mends it, by RFC 9457.', content: PROBLEM },
    },
  };
}

/** The OpenAPI 3.1 document of these operations. Source: https://spec.openapis.org/oas/v3.1.1.html. */
export function openApiDocument(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Headroom',
      version,
      summary: 'What the JVMs of a cluster decide, can come to hold, and should be set to.',
      description:
        'Bytes are whole numbers; moments are milliseconds since 1970. What is unknown says why, and is never 0.',
    },
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}
