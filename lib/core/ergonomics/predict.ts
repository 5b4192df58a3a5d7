import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';

/** Says what the JVM of a start decides, or that it refuses to start and with which message, or why neither can be said. */
export function predict(start: Start): Prediction {
  return { outcome: 'unknown', message: `no rules are known for ${start.vm ?? 'hotspot'} ${start.jdk}` };
}
