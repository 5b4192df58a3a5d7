import type { RegionId } from '../budget/region.ts';
import type { Vm } from '../detect/detection.ts';
import type { JvmOption } from '../launchers/option.ts';
import type { Container } from '../model/container.ts';
import type { Node } from '../model/node.ts';
import type { ContainerStatus, Termination } from '../model/pod.ts';
import type { HorizontalAutoscaler, LimitRange, ResourceQuota, VerticalAutoscaler } from '../model/policies.ts';
import type { PodTemplate, Workload } from '../model/workload.ts';
import type { CgroupVersion } from '../nodes/cgroup.ts';
import type { HugePages } from '../nodes/huge-pages.ts';
import type { ProcCgroups } from '../nodes/proc-cgroups.ts';
import type { Bytes } from '../units/bytes.ts';
import type { Millicores } from '../units/millicores.ts';
import type { FactValues } from './fact-values.ts';

/** An option as text, when the JVM reads it from the arguments, or with what became of it. */
export type SketchOption = string | (Partial<JvmOption> & Pick<JvmOption, 'text'>);

/** An object whose memory and CPU are written as quantities. */
type Quantities<T> = { readonly [K in keyof T]?: T[K] extends Bytes | Millicores | undefined ? string : T[K] };

/** Facts written as Kubernetes quantities: `512Mi`. */
export const SKETCHED_SIZES = [
  'maxHeap',
  'workingSetPeak',
  'workingSetLast',
  'rssPeak',
  'startUpPeak',
  'heapUsedPeak',
  'heapCommitted',
  'heapMax',
  'liveSet',
  'metaspaceUsed',
  'codeCacheUsed',
  'direct',
] as const;

/** Facts written as plain numbers. */
export const SKETCHED_NUMBERS = [
  'windowSeconds',
  'heapSeconds',
  'spanSeconds',
  'threadsPeak',
  'gcOverhead',
  'throttledFraction',
  'limitHits',
  'oomKills',
  'restarts',
  'slowestStart',
] as const;

/**
 * A container drawn with a few strokes, for the two examples of a rule and for its tests: what is not drawn is unknown. It is printed
 * on the rule's page as it stands here, and turned into facts by `factsOfSketch`, so that a page cannot show what a test did not run.
 */
export type Sketch = { readonly [K in (typeof SKETCHED_SIZES)[number]]?: string } & {
  readonly [K in (typeof SKETCHED_NUMBERS)[number]]?: number;
} & {
  /** A quantity or `unset`. */
  readonly limit?: string;
  readonly request?: string;
  readonly cpuLimit?: string;
  readonly cpuRequest?: string;
  readonly vm?: Vm;
  readonly jdk?: string;
  readonly options?: readonly SketchOption[];
  readonly start?: {
    readonly cpus?: number;
    readonly memory?: string;
    readonly flags?: Readonly<Record<string, string>>;
    readonly warnings?: readonly string[];
  };
  /** The first error line of a JVM that does not start, or `none`. */
  readonly refusal?: string;
  readonly seesLimit?: boolean;
  readonly budget?: { readonly [R in RegionId]?: string };
  /** What regions of the budget held at their highest, as measured. */
  readonly held?: { readonly [R in RegionId]?: string };
  /** Regions of the budget that are taken for want of better. */
  readonly assumed?: readonly RegionId[];
  readonly container?: Partial<Container>;
  readonly template?: Partial<PodTemplate>;
  readonly workload?: Partial<Workload>;
  readonly pods?: readonly (Partial<ContainerStatus> & { readonly actualLimit?: string })[];
  readonly endings?: readonly Partial<Termination>[];
  readonly nodes?: readonly (Partial<Node> & { readonly memory?: string; readonly cpu?: string })[];
  readonly cgroups?: readonly CgroupVersion[];
  readonly procCgroups?: readonly ProcCgroups[];
  readonly hugePages?: readonly HugePages[];
  readonly pageSizes?: readonly number[];
  readonly conntrack?: readonly Partial<FactValues['conntrack'][number]>[];
  readonly horizontalAutoscalers?: readonly Partial<HorizontalAutoscaler>[];
  readonly verticalAutoscalers?: readonly Partial<VerticalAutoscaler>[];
  readonly limitRanges?: readonly Quantities<LimitRange>[];
  readonly resourceQuotas?: readonly Quantities<ResourceQuota>[];
  readonly jvmContainers?: readonly string[];
};
