import * as z from 'zod/mini';
import { expect, test } from '#lib/testing/harness.ts';
import { openApiDocument } from './document.ts';
import { JSON_TYPE } from './operation.ts';

const document = openApiDocument(
  [
    {
      id: 'double',
      tag: 'calculator',
      method: 'post',
      path: '/api/double/{times}',
      summary: 'Doubles numbers.',
      inPath: { times: 'How often.' },
      query: z.strictObject({ round: z._default(z.enum(['up', 'down']), 'up') }),
      body: { mediaType: JSON_TYPE, schema: z.strictObject({ n: z.number() }), many: true, example: { n: 2 } },
      answers: { 200: { mediaType: JSON_TYPE, schema: z.object({ twice: z.number() }), says: 'Twice each.' } },
      problems: { 400: 'No number.' },
    },
  ],
  '1.2.3',
);

test('an operation is told with its parameters, its body and its answers', () => {
  expect(document).toMatchObject({
    openapi: '3.1.1',
    info: { version: '1.2.3' },
    paths: {
      '/api/double/{times}': {
        post: {
          operationId: 'double',
          parameters: [
            { name: 'times', in: 'path', required: true },
            { name: 'round', in: 'query', required: false, schema: { enum: ['up', 'down'], default: 'up' } },
          ],
          requestBody: {
            content: { 'application/json': { schema: { anyOf: [{ type: 'object' }, { type: 'array' }] } } },
          },
          responses: {
            200: { content: { 'application/json': { schema: { required: ['twice'] } } } },
            400: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
          },
        },
      },
    },
  });
});
