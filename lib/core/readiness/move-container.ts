import { adviceFactsOf } from '../assess/advice-facts-of.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Predict } from '../assess/remembered-predict.ts';
import { budgetOf } from '../budget/compute-budget.ts';
import { settingsOf } from '../budget/settings.ts';
import { agreed } from '../ergonomics/agreed.ts';
import { removedIn } from '../findings/removed-apis.ts';
import { compareJdk, isExact, parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { shortRelease } from '../jvm/short-release.ts';
import type { Start } from '../jvm/start.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { ContainerRef } from '../model/refs.ts';
import { NO_BOUNDS, PREFERENCES } from '../recommend/advice-facts.ts';
import { formatBytes } from '../units/format.ts';
import { compareStarts } from './compare-starts.ts';
import { type Consequence, rankOf } from './consequence.ts';
import type { Target } from './target.ts';

/** What becomes of one JVM container in another cluster. */
export type Move = {
  readonly ref: ContainerRef;
  /** The release today and there, without its build; undefined when nothing tells it. */
  readonly jdk: { readonly now: string | undefined; readonly there: string | undefined };
  /** Worst first; empty when nothing changes. */
  readonly consequences: readonly Consequence[];
};

/** Predicts a container on the nodes of a target, and compares with what was predicted of it today. */
export function moveContainer(assessment: Assessment, target: Target, predict: Predict): Move {
  const { ref, detection, prediction, limit, workload } = assessment;
  const release = detection.jdk.state === 'known' ? shortRelease(detection.jdk.value) : undefined;
  const jdk = release === undefined ? undefined : releaseThere(release, target.jdk);
  const api = removedIn(workload.apiVersion, target.kubernetes);
  const refused: readonly Consequence[] =
    api === undefined ? [] : [{ kind: 'api', says: `${workload.apiVersion} was removed in Kubernetes ${api}` }];
  const moved = { ref, jdk: { now: release, there: jdk } };
  const there = predictThere(assessment, jdk, target, predict);
  if (prediction.state === 'unknown' || there.state === 'unknown' || limit.state === 'unknown') {
    const why = [prediction, there, limit].find((fact) => fact.state === 'unknown');
    const says = why?.state === 'unknown' ? why.why : '';
    return { ...moved, consequences: [...refused, { kind: 'unclear', says }] };
  }
  const consequences = [
    ...refused,
    ...compareStarts(prediction.value, there.value, limit.value),
    ...outgrowth(assessment, there.value, jdk ?? ''),
  ].toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind));
  return { ...moved, consequences };
}

/** A JVM that is newer than what is moved to stays as it is. */
function releaseThere(release: string, target: string | undefined): string {
  if (target === undefined) return release;
  const [own, other] = [parseJdkVersion(release), parseJdkVersion(target)];
  if (!own.ok || !other.ok) return release;
  if (own.value.feature !== other.value.feature) return own.value.feature < other.value.feature ? target : release;
  return isExact(own.value) && compareJdk(own.value, other.value) < 0 ? target : release;
}

function predictThere(
  { starts, detection }: Assessment,
  jdk: string | undefined,
  target: Target,
  predict: Predict,
): Known<Prediction> {
  if (jdk === undefined)
    return unknown(
      detection.jdk.state === 'unknown' ? `Its release is not known: ${detection.jdk.why}` : 'Its release is not known',
      'Let Headroom read the image or the metrics of the JVM, and the release will be known',
    );
  if (starts.length === 0) return unknown('Nothing could be predicted of it today');
  const there = startsThere(starts, target);
  const candidates = there.map((start, index) => ({
    name: target.views?.[index]?.nodes[0] ?? jdk,
    prediction: predict({ ...start, jdk }),
  }));
  return known(agreed(candidates), from('hotspot', `JDK ${jdk} on ${target.name}`));
}

/** The same start on each kind of node of the target; where only some facts of it are known, on the present nodes changed by them. */
function startsThere(starts: readonly Omit<Start, 'jdk'>[], { views, host }: Target): readonly Omit<Start, 'jdk'>[] {
  const [first] = starts;
  if (views === undefined || first === undefined)
    return starts.map((start) => ({ ...start, host: { ...start.host, ...host } }));
  const { host: _here, arch: _present, ...start } = first;
  return views.length === 0 ? [start] : views.map((view) => ({ ...start, host: view.host, arch: view.arch }));
}

/** Whether what fits today would not there: measured regions stay, those that the JVM decides change. */
function outgrowth(assessment: Assessment, then: Prediction, jdk: string): readonly Consequence[] {
  const { budget, limit } = assessment;
  if (budget.state === 'unknown' || limit.state === 'unknown' || limit.value === 'unset') return [];
  if (budget.value.total > limit.value) return [];
  const facts = adviceFactsOf(assessment, NO_BOUNDS, PREFERENCES);
  const seen = settingsOf(facts);
  const there = settingsOf({ ...facts, jdk, prediction: known(then, from('hotspot')) });
  if (seen.state === 'unknown' || there.state === 'unknown') return [];
  const { total } = budgetOf(there.value, facts.observed, seen.value);
  if (total <= limit.value) return [];
  const says = `It can come to hold ${formatBytes(total)} under its limit of ${formatBytes(limit.value)}; ${formatBytes(budget.value.total)} today`;
  return [{ kind: 'outgrows', says }];
}
