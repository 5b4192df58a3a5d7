import { predict } from '../ergonomics/predict.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';

export type Predict = (start: Start) => Prediction;

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
    decided.set(key, prediction);
    return prediction;
  };
}
