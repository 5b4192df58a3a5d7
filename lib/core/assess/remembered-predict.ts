import { predict } from '../ergonomics/predict.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';

export type Predict = (start: Start) => Prediction;

/** How many starts are remembered: of a fleet's 10,000 workloads most are among the last ones met. */
const MOST = 4000;

/**
 * `predict` for one assessment of many containers: equal starts are decided once. Most workloads of a cluster differ in their names and
 * not in what their JVM is given, and one whose release is not known is predicted on several.
 */
export function rememberedPredict(): Predict {
  const decided = new Map<string, Prediction>();
  return (start) => {
    const key = JSON.stringify(start);
    const known = decided.get(key);
    if (known) return known;
    const prediction = predict(start);
    const [oldest] = decided.size < MOST ? [] : decided.keys();
    if (oldest !== undefined) decided.delete(oldest);
    decided.set(key, prediction);
    return prediction;
  };
}
