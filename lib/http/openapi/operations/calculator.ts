import { BudgetRequest } from '../../budget-request.ts';
import { AssessAnswer } from '../../contract/assess.ts';
import { BudgetAnswer } from '../../contract/budget.ts';
import { MetricsAnswer } from '../../contract/metrics.ts';
import { PredictionAnswer } from '../../contract/prediction.ts';
import { PredictRequest } from '../../start.ts';
import { JSON_TYPE, type Operation } from '../operation.ts';

const START = {
  jdk: '17.0.15',
  host: { memoryBytes: 8_589_934_592, cpus: 4, cgroupVersion: 2 },
  container: { memoryLimitBytes: 1_073_741_824, cpuQuotaMicros: 200_000, cpuPeriodMicros: 100_000 },
  argv: ['-XX:MaxRAMPercentage=75.0'],
};

const UNREADABLE = {
  400: 'The document cannot be read: what was found, and the rule that it breaks.',
  413: 'The body is too large, or holds too many documents.',
};

/** Questions that need no cluster: what is asked of stands in the body. */
export const calculatorOperations: readonly Operation[] = [
  {
    id: 'predict',
    tag: 'calculator',
    method: 'post',
    path: '/api/predict',
    summary: 'What would these JVMs decide?',
    body: { mediaType: JSON_TYPE, schema: PredictRequest, many: true, example: START },
    answers: { 200: { mediaType: JSON_TYPE, schema: PredictionAnswer, many: true, says: 'What each decides.' } },
    problems: UNREADABLE,
  },
  {
    id: 'budget',
    tag: 'calculator',
    method: 'post',
    path: '/api/budget',
    summary: 'What can these grow to, and what should their limits be?',
    body: {
      mediaType: JSON_TYPE,
      schema: BudgetRequest,
      many: true,
      example: { start: START, observed: { threadsPeak: 80, loadedClasses: 12_000 } },
    },
    answers: { 200: { mediaType: JSON_TYPE, schema: BudgetAnswer, many: true, says: 'A budget and an advice each.' } },
    problems: UNREADABLE,
  },
  {
    id: 'readMetrics',
    tag: 'calculator',
    method: 'post',
    path: '/api/metrics',
    summary: 'What does Headroom read from this exposition?',
    body: { mediaType: 'text/plain', example: 'jvm_threads_live_threads 42\n' },
    answers: {
      200: { mediaType: JSON_TYPE, schema: MetricsAnswer, says: 'What it tells, and why the rest is unknown.' },
    },
    problems: UNREADABLE,
  },
  {
    id: 'assess',
    tag: 'calculator',
    method: 'post',
    path: '/api/assess',
    summary: 'What stands in these manifests?',
    body: {
      mediaType: 'application/yaml',
      example:
        'apiVersion: v1\nkind: Pod\nmetadata: { name: app }\nspec:\n  containers: [{ name: app, image: eclipse-temurin:21 }]\n',
    },
    answers: {
      200: {
        mediaType: JSON_TYPE,
        schema: AssessAnswer,
        says: 'A document a container; a document that could not be read has its fault in its place.',
      },
    },
    problems: UNREADABLE,
  },
];
