import type { MemoryBudget } from '../budget/region.ts';
import type { Detection } from '../detect/detection.ts';
import type { Finding, NotEvaluated } from '../findings/finding.ts';
import type { SilencedFinding } from '../findings/silence.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import type { Known } from '../known.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { Container } from '../model/container.ts';
import type { ContainerRef } from '../model/refs.ts';
import type { UsageWindow } from '../model/usage.ts';
import type { Workload } from '../model/workload.ts';
import type { Advice } from '../recommend/advice.ts';
import type { Bounds } from '../recommend/advice-facts.ts';
import type { Comparison } from '../running-jvm/compare-prediction.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Asked } from './inspect-container.ts';

/** One word for a container, the worst that applies; the fleet's tiles count these, and the counts add up. */
export type Verdict = 'at-risk' | 'over-budget' | 'blind' | 'no-limit' | 'unknown' | 'oversized' | 'fits';

/** Worst first: the order of the tiles and of the fleet's default sort. */
export const VERDICTS = [
  'at-risk',
  'over-budget',
  'blind',
  'no-limit',
  'unknown',
  'oversized',
  'fits',
] as const satisfies readonly Verdict[];

/** Everything Headroom says of one container. Pages, reports and patches print this and compute nothing. */
export type Assessment = {
  readonly ref: ContainerRef;
  readonly workload: Workload;
  readonly container: Container;
  readonly detection: Detection;
  readonly options: readonly JvmOption[];
  /** What had to be taken for granted to predict, each a sentence; empty when nothing had. */
  readonly assumptions: readonly string[];
  readonly prediction: Known<Prediction>;
  /** What the running JVM told, when somebody asked it; it counts more than everything else as long as it holds. */
  readonly asked?: Asked;
  /** What was predicted without the running JVM beside what it tells; absent when nobody asked it. */
  readonly comparison?: Known<Comparison>;
  /** What the specification alone gives, where metrics or the running JVM were put in its place. */
  readonly specified?: Known<Prediction>;
  /** The starts that were predicted, one a kind of node, without their release; empty when nothing could be predicted. */
  readonly starts: readonly Omit<Start, 'jdk'>[];
  /** Whether the JVM sees the limit of its container. */
  readonly seesLimit: Known<boolean>;
  /** What the kernel enforces, `unset` when nothing does. */
  readonly limit: Known<Bytes | 'unset'>;
  readonly request: Known<Bytes | 'unset'>;
  readonly maxHeap: Known<Bytes>;
  /** What of the namespace and of the pod bounds an advice. */
  readonly bounds: Bounds;
  readonly usage: Known<UsageWindow>;
  readonly budget: Known<MemoryBudget>;
  readonly findings: readonly Finding[];
  /** Findings that an annotation silences, each with the reason given; absent when none is. */
  readonly silenced?: readonly SilencedFinding[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** The chosen strategy's advice. */
  readonly advice: Known<Advice>;
  /** All strategies beside each other, peers' rules among them. */
  readonly alternatives: readonly Advice[];
  readonly verdict: Verdict;
};
