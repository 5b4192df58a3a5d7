import { type $ZodType, type output, parse } from 'zod/v4/core';
import { Problem } from '#lib/http/contract/problem.ts';

/** An answer that is no answer: carries the problem document when there is one. */
class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

const nothingReached = (detail: string): Problem => ({
  type: 'about:blank',
  status: 0,
  title: 'Headroom does not answer',
  detail,
  remedy: 'See whether its process runs, then try again.',
});

/**
 * Asks the own API and reads the answer by its schema.
 * @throws ProblemError when the server answers with a problem or not at all: React Query keeps it as the query's error.
 */
export async function getJson<T extends $ZodType>(url: string, schema: T, init: RequestInit = {}): Promise<output<T>> {
  const answer = await fetch(url, init).catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw new ProblemError(nothingReached(fault instanceof Error ? fault.message : 'the connection failed'));
  });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return parse(schema, body);
  const problem = Problem.safeParse(body);
  throw new ProblemError(
    problem.success ? problem.data : { ...nothingReached(`status ${answer.status}`), status: answer.status },
  );
}
