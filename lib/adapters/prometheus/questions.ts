import { CONTAINER_QUESTIONS } from './promql/container-questions.ts';
import { JVM_QUESTIONS } from './promql/jvm-questions.ts';
import { NODE_QUESTIONS } from './promql/node-questions.ts';
import type { Question } from './question.ts';

/** Everything that one scan asks: the number does not depend on what runs in the cluster. */
export const QUESTIONS: readonly Question[] = [...CONTAINER_QUESTIONS, ...NODE_QUESTIONS, ...JVM_QUESTIONS];
