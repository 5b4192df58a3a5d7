import type { Command } from 'commander';
import { predict } from '#lib/core/ergonomics/predict.ts';
import { err, ok } from '#lib/core/result.ts';
import { encodePrediction } from '#lib/http/encode-prediction.ts';
import { PredictRequest } from '#lib/http/start.ts';
import { documentProblem } from '../document-problem.ts';
import { type AnswerLine, filterJsonLines } from '../json-lines.ts';
import { standardInput, standardOutput } from '../standard-streams.ts';

/** One start in, one prediction out. */
export const answerPredict: AnswerLine = (document) => {
  const read = PredictRequest.safeParse(document);
  if (!read.success) return err(documentProblem('not a start', read.error));
  const { id, ...start } = read.data;
  return ok(encodePrediction(id, predict(start)));
};

/** `headroom predict < starts.jsonl`; exit status 1 when a line could not be read. */
export function configure(command: Command): void {
  command.action(async () => {
    const failed = await filterJsonLines(standardInput(), standardOutput, answerPredict);
    if (failed > 0) process.exitCode = 1;
  });
}
