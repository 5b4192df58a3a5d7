import { computeBudget } from '../budget/compute-budget.ts';
import type { ClusterIndex } from '../findings/cluster-index.ts';
import { collectFacts, nodesOf } from '../findings/collect-facts.ts';
import { evaluateRules } from '../findings/evaluate.ts';
import { endingsOf, podContainersOf } from '../findings/pod-facts.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { from, type Known, known, unknown, valueOr } from '../known.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { Workload } from '../model/workload.ts';
import { PREFERENCES, type Preferences } from '../recommend/advice-facts.ts';
import { recommend, recommendAll } from '../recommend/recommend.ts';
import { type Bytes, bytes } from '../units/bytes.ts';
import { adviceFactsOf } from './advice-facts-of.ts';
import type { Assessment } from './assessment.ts';
import { boundsOf } from './bounds-of.ts';
import { effectiveResources } from './effective-resources.ts';
import type { Inspection } from './inspect-container.ts';
import { nodeViews } from './node-views.ts';
import { predictWithReading } from './predict-with-reading.ts';
import type { Predict } from './remembered-predict.ts';
import { seesLimit } from './sees-limit.ts';
import { verdictOf } from './verdict.ts';

/** What an assessment is asked with besides the facts. */
export type AssessOptions = { readonly strategy: string; readonly preferences: Preferences };

export const ASSESS_OPTIONS: AssessOptions = { strategy: 'steady', preferences: PREFERENCES };

export type ContainerScene = {
  readonly workload: Workload;
  readonly inspection: Inspection;
  /** The containers of the pod that are JVMs and run beside each other. */
  readonly jvmContainers: readonly string[];
  readonly index: ClusterIndex;
  /** Why there is no usage, where there is none. */
  readonly noUsage: Known<never>;
  readonly options: AssessOptions;
  readonly predict: Predict;
};

/** The whole trip for one container: what the JVM decides, what it can hold, what is wrong, what to set instead. */
export function assessContainer(scene: ContainerScene): Assessment {
  const { workload, inspection, jvmContainers, index, options } = scene;
  const { container, detection, line } = inspection;
  const states = podContainersOf(workload, container);
  const resources = effectiveResources(container, states);
  const { memoryLimit: limit, memoryRequest: request } = resources;
  const usage: Known<UsageWindow> = inspection.usage
    ? known(inspection.usage, from('metrics', inspection.usage.exporter, inspection.usage.to))
    : scene.noUsage;
  const views = nodeViews(valueOr(nodesOf(workload, index), []));
  const { prediction, assumptions, starts, comparison, specified } = predictWithReading(
    inspection,
    resources,
    views,
    scene.predict,
  );
  const judged = {
    workload,
    container,
    detection,
    options: line.options,
    prediction,
    limit,
    request,
    usage,
  };
  const bounds = boundsOf(workload, container, index);
  const facts = adviceFactsOf(judged, bounds, options.preferences);
  const budget = computeBudget(facts);
  const advice = recommend(facts, options.strategy);
  const so = {
    ...judged,
    bounds,
    ref: { ...workload.ref, container: container.name },
    assumptions,
    ...(inspection.asked === undefined ? {} : { asked: inspection.asked }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(specified === undefined ? {} : { specified }),
    starts,
    seesLimit: seesLimit(prediction, limit),
    maxHeap: maxHeapOf(prediction),
    budget,
    advice,
    alternatives: recommendAll(facts),
  };
  const { findings, silenced, notEvaluated } =
    detection.isJvm === true
      ? evaluateRules(collectFacts({ ...so, jvmContainers: known(jvmContainers, from('pod-spec')) }, index))
      : { findings: [], silenced: [], notEvaluated: [] };
  const wasKilled = endingsOf(states).some(({ reason }) => reason === 'OOMKilled');
  return { ...so, findings, silenced, notEvaluated, verdict: verdictOf({ ...so, wasKilled }) };
}

function maxHeapOf(prediction: Known<Prediction>): Known<Bytes> {
  if (prediction.state === 'unknown') return prediction;
  const { value, source } = prediction;
  if (value.outcome !== 'starts') return unknown(value.message);
  const size = Number(value.flags['MaxHeapSize']?.value ?? Number.NaN);
  return Number.isSafeInteger(size)
    ? known(bytes(size), source)
    : unknown(value.undecided?.['MaxHeapSize'] ?? 'the size of the heap could not be said');
}
