import { PREDICTED_FLAGS } from '../ergonomics/predicted-flags.ts';
import type { PredictedFlag, Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { Resources } from '../model/container.ts';
import type { ToldFlag } from '../model/running-jvm.ts';
import { type Comparison, comparePrediction } from '../running-jvm/compare-prediction.ts';
import type { Inspection } from './inspect-container.ts';
import type { NodeView } from './node-views.ts';
import { type AssumedPrediction, predictContainer } from './predict-container.ts';
import type { Predict } from './remembered-predict.ts';

/** A prediction that a running JVM has corrected, with what it corrected. */
export type CorrectedPrediction = AssumedPrediction & {
  /** Absent when nobody asked, or when what was told speaks for the workload no more. */
  readonly comparison?: Known<Comparison>;
};

const NO_JVM: AssumedPrediction = { prediction: unknown('it is not known to be a JVM'), assumptions: [], starts: [] };

/** Predicts from everything but the running JVM, then puts what that one told in its place: it is right, and what it keeps back stays. */
export function predictWithReading(
  inspection: Inspection,
  resources: Resources,
  views: readonly NodeView[],
  predict: Predict,
): CorrectedPrediction {
  const { asked } = inspection;
  const guess = (of: Inspection): AssumedPrediction =>
    of.detection.isJvm === true ? predictContainer(of, resources, views, predict) : NO_JVM;
  if (asked?.jvm === undefined || !asked.holds.ok) return guess(inspection);
  const before = guess(asked.before);
  const { jvm, reading } = asked;
  const comparison = comparePrediction(before.prediction, asked.before.detection.jdk, jvm);
  if (jvm.flags.state === 'unknown') return { ...guess(inspection), comparison };
  const source = from('running-jvm', `pod ${reading.pod}, process ${jvm.pid}`, reading.at);
  return {
    prediction: known(corrected(before.prediction, jvm.flags.value), source),
    assumptions: assumptionsOf(reading.jvms.length, reading.pod),
    specified: before.specified ?? before.prediction,
    starts: before.starts.length > 0 ? before.starts : guess(inspection).starts,
    comparison,
  };
}

const assumptionsOf = (jvms: number, pod: string): readonly string[] =>
  jvms > 1
    ? [
        `${jvms} JVMs run in the container of pod ${pod}. What is said here is of the first; what the others hold comes on top.`,
      ]
    : [];

/** Every flag as the JVM tells it; why it has that value stays where the prediction had the same. */
function corrected(before: Known<Prediction>, told: Readonly<Record<string, ToldFlag>>): Prediction {
  const starts = before.state === 'known' && before.value.outcome === 'starts' ? before.value : undefined;
  const flags: Record<string, PredictedFlag> = {};
  for (const name of PREDICTED_FLAGS) {
    const flag = told[name];
    const thought = starts?.flags[name];
    if (flag === undefined) continue;
    flags[name] = thought?.value === flag.value && thought.rule ? { ...flag, rule: thought.rule } : flag;
  }
  const open = Object.entries(starts?.undecided ?? NOT_TOLD).filter(([name]) => flags[name] === undefined);
  return {
    outcome: 'starts',
    warnings: starts?.warnings ?? [],
    flags,
    ...(starts?.cpus === undefined ? {} : { cpus: starts.cpus }),
    ...(starts?.memoryBytes === undefined ? {} : { memoryBytes: starts.memoryBytes }),
    ...(open.length === 0 ? {} : { undecided: Object.fromEntries(open) }),
  };
}

/** No flag says it. */
const NOT_TOLD = {
  cpus: 'the running JVM does not print how many processors it counts',
  memoryBytes: 'the running JVM does not print how much memory it counts',
};
