import type { Vm } from '../detect/detection.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Known } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Observed } from './observed.ts';

/** Everything a memory budget is made from: what the JVM decides, and what was seen of it. */
export type BudgetFacts = {
  /** The release as it was read: `17.0.15`, `8u504`, `25`. */
  readonly jdk: string;
  /** `hotspot` when left out. */
  readonly vm?: Vm;
  readonly prediction: Known<Prediction>;
  /** The texts of the options in force, for the few that no predicted flag tells: `-XX:+AlwaysPreTouch`, `-javaagent:…`. */
  readonly options: readonly string[];
  readonly observed: Observed;
  /** What the memory-backed volumes that the container mounts can hold; unknown when one has no bound; left out when there is none. */
  readonly memoryVolumes?: Known<Bytes> | undefined;
};
