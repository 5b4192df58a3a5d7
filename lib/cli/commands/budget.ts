import type { Command } from 'commander';
import { err, ok } from '#lib/core/result.ts';
import { answerBudget } from '#lib/http/answer-budget.ts';
import { BudgetRequest } from '#lib/http/budget-request.ts';
import { documentProblem } from '../document-problem.ts';
import { type AnswerLine, filterJsonLines } from '../json-lines.ts';
import { standardInput, standardOutput } from '../standard-streams.ts';

/** One start with what was seen of it in, its budget and an advice out. */
export const answerBudgetLine: AnswerLine = (document) => {
  const read = BudgetRequest.safeParse(document);
  return read.success ? ok(answerBudget(read.data)) : err(documentProblem('not a budget request', read.error));
};

/** `headroom budget < budgets.jsonl`; exit status 1 when a line could not be read. */
export function configure(command: Command): void {
  command.action(async () => {
    const failed = await filterJsonLines(standardInput(), standardOutput, answerBudgetLine);
    if (failed > 0) process.exitCode = 1;
  });
}
