import { predict } from '#lib/core/ergonomics/predict.ts';
import { answerDocuments } from '#lib/http/answer-documents.ts';
import { encodePrediction } from '#lib/http/encode-prediction.ts';
import { route } from '#lib/http/route.ts';
import { PredictRequest } from '#lib/http/start.ts';

/** What would these JVMs decide? */
export const POST = route((request) =>
  answerDocuments(request, PredictRequest, 'not a start', ({ id, ...start }) => encodePrediction(id, predict(start))),
);
