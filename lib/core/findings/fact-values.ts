import type { MemoryBudget } from '../budget/region.ts';
import type { Vm } from '../detect/detection.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { Container } from '../model/container.ts';
import type { ConntrackUse, Node } from '../model/node.ts';
import type { ContainerStatus, Termination } from '../model/pod.ts';
import type { HorizontalAutoscaler, LimitRange, ResourceQuota, VerticalAutoscaler } from '../model/policies.ts';
import type { Workload } from '../model/workload.ts';
import type { CgroupVersion } from '../nodes/cgroup.ts';
import type { HugePages } from '../nodes/huge-pages.ts';
import type { ProcCgroups } from '../nodes/proc-cgroups.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';
import type { FlagSet, WholeLine } from './flag-set.ts';

/** A start that goes through, with every flag that the JVM ends up with. */
export type Start = Extract<Prediction, { outcome: 'starts' }>;

/** What a JVM says when it does not start. */
export type Refusal = { readonly message: string };

/** The state of this container in one pod that the workload's present template made. */
export type PodContainer = { readonly pod: string; readonly status: ContainerStatus };

/** One ended run of this container. */
export type Ending = Termination & { readonly pod: string };

/** What a rule may ask of a container. Each key is known or unknown on its own; a rule names those it needs. */
export type FactValues = {
  readonly workload: Workload;
  readonly container: Container;

  /** What the kernel enforces; the rest of the resources as the specification has them. */
  readonly limit: Bytes | 'unset';
  readonly request: Bytes | 'unset';
  readonly cpuLimit: Millicores | 'unset';
  readonly cpuRequest: Millicores | 'unset';

  readonly vm: Vm;
  /** The release as far as it is known: `17`, `17.0.15`, `8u392`. */
  readonly jdk: string;
  /** Every option meant for the JVM that is visible, those that nobody reads among them. */
  readonly options: readonly JvmOption[];
  /** The settings in force among the visible options. What is absent here may still be set where nobody could look. */
  readonly flags: FlagSet;
  /** Unknown as long as the text of a place that may hold more could not be read: absence can be concluded from it. */
  readonly allFlags: WholeLine;

  /** What the JVM decides; unknown when it refuses or when the prediction is. */
  readonly start: Start;
  /** Why the JVM does not start, or that it does. */
  readonly refusal: Refusal | 'none';
  readonly maxHeap: Bytes;
  /** Whether the JVM sees the memory limit of its container. */
  readonly seesLimit: boolean;
  readonly budget: MemoryBudget;

  /** How much of the window has samples of the container. */
  readonly windowSeconds: number;
  /** How much of the window has samples of the heap, which may be scraped later or less often than the container. */
  readonly heapSeconds: number;
  /** The window itself: what counters were counted over. */
  readonly spanSeconds: number;
  readonly workingSetPeak: Bytes;
  readonly workingSetLast: Bytes;
  readonly rssPeak: Bytes;
  readonly startUpPeak: Bytes;
  readonly heapUsedPeak: Bytes;
  readonly heapCommitted: Bytes;
  readonly heapMax: Bytes;
  readonly liveSet: Bytes;
  readonly metaspaceUsed: Bytes;
  readonly codeCacheUsed: Bytes;
  readonly direct: Bytes;
  readonly threadsPeak: number;
  /** Shares from 0 to 1. */
  readonly gcOverhead: number;
  readonly throttledFraction: number;
  readonly limitHits: number;
  readonly oomKills: number;
  readonly restarts: number;

  /** The container in each pod of the present template; unknown when pods could not be read. */
  readonly podContainers: readonly PodContainer[];
  /** How the container last ended in each pod, the latest first. */
  readonly endings: readonly Ending[];
  /** Seconds from the container's start to ready, the slowest that was seen. */
  readonly slowestStart: number;
  /** The nodes that the pods run on, each once. */
  readonly nodes: readonly Node[];
  readonly cgroups: readonly CgroupVersion[];
  readonly procCgroups: readonly ProcCgroups[];
  /** How the kernels use transparent huge pages, and the bytes of their pages. */
  readonly hugePages: readonly HugePages[];
  readonly pageSizes: readonly number[];
  /** The connection table of each of those nodes. */
  readonly conntrack: readonly (ConntrackUse & { readonly node: string })[];

  readonly horizontalAutoscalers: readonly HorizontalAutoscaler[];
  readonly verticalAutoscalers: readonly VerticalAutoscaler[];
  readonly limitRanges: readonly LimitRange[];
  readonly resourceQuotas: readonly ResourceQuota[];
  /** Names of the containers of the pod that are JVMs and run beside each other, this one among them. */
  readonly jvmContainers: readonly string[];
};

export type FactKey = keyof FactValues;
