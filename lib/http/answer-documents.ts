import type { z } from 'zod';
import { readJson } from './read-body.ts';
import { faults, problem, respond } from './respond.ts';

/** How many documents one request may carry. Source: the batch contract. */
export const MAX_DOCUMENTS = 1000;

const idOf = (document: unknown): object =>
  typeof document === 'object' && document !== null && 'id' in document && typeof document.id === 'string'
    ? { id: document.id }
    : {};

/**
 * Answers one document, or an array of them in its order. A single one that cannot be read is a problem; among many it gives its
 * fault in its place, with its number as the line, and the rest goes on: as the command line does.
 */
export async function answerDocuments<T extends z.ZodType>(
  request: Request,
  schema: T,
  title: string,
  answer: (document: z.output<T>) => object,
): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return problem(body.error);
  if (!Array.isArray(body.value)) {
    const read = schema.safeParse(body.value);
    return read.success ? respond(answer(read.data)) : problem({ status: 400, title, detail: faults(read.error) });
  }
  const documents: readonly unknown[] = body.value;
  if (documents.length > MAX_DOCUMENTS)
    return problem({
      status: 413,
      title: 'Too many documents',
      detail: `${documents.length} documents came, ${MAX_DOCUMENTS} are taken at a time`,
      remedy: 'send fewer at a time, or use the command line, which streams',
    });
  return respond(
    documents.map((document, i) => {
      const read = schema.safeParse(document);
      if (read.success) return answer(read.data);
      return { ...idOf(document), error: { title, detail: faults(read.error), line: i + 1 } };
    }),
  );
}
