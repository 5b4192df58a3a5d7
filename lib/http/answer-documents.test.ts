import { z } from 'zod';
import { expect, table } from '#lib/testing/harness.ts';
import { answerDocuments } from './answer-documents.ts';

const Doubled = z.strictObject({ id: z.string().optional(), n: z.number() });
const ask = (body: string) =>
  answerDocuments(new Request('http://own/', { method: 'POST', body }), Doubled, 'not a number', ({ n }) => ({
    twice: 2 * n,
  }));

table(
  'answerDocuments',
  [
    { body: '{"n":2}', status: 200, gives: { twice: 4 }, why: 'one document, one answer' },
    {
      body: '[{"n":2},{"id":"b","m":1},{"n":3}]',
      status: 200,
      gives: [{ twice: 4 }, { id: 'b', error: { line: 2 } }, { twice: 6 }],
      why: 'a fault among many stands in its place',
    },
    {
      body: '[{"id":{"a":1},"n":2}]',
      status: 200,
      gives: [{ error: { line: 1, detail: expect.stringContaining('id:') } }],
      why: 'what is no id is told of and not given back',
    },
    { body: '[]', status: 200, gives: [], why: 'nothing asked, nothing answered' },
    {
      body: '{"n":2,"k":1}',
      status: 400,
      gives: { title: 'not a number', detail: 'Unrecognized key: "k"' },
      why: 'an unknown key is named',
    },
    { body: '{"n":', status: 400, gives: { title: 'The body is not JSON' }, why: 'what is no JSON is said to be none' },
    {
      body: `[${'{"n":1},'.repeat(1000)}{"n":1}]`,
      status: 413,
      gives: { title: 'Too many documents' },
      why: 'one past the limit',
    },
  ],
  async ({ body, status, gives, why }) => {
    const answer = await ask(body);
    expect.soft(answer.status, why).toBe(status);
    expect.soft(await answer.json(), why).toMatchObject(gives);
  },
);
