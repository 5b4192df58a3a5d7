import { type Bytes, mib } from '../../units/bytes.ts';
import { SHAPE_ROWS } from './shape-rows.generated.ts';

export type Cloud = 'aws' | 'gcp' | 'azure';

/** What a machine costs on demand, before any discount; a price is true of its region and its day only. */
export type ListPrice = {
  readonly perHour: number;
  readonly currency: 'USD';
  readonly region: string;
  readonly date: string;
};

/** A machine as a cloud sells it. */
export type Shape = {
  readonly cloud: Cloud;
  readonly type: string;
  readonly arch: 'amd64' | 'arm64';
  readonly cores: number;
  /** As sold: the kernel keeps a part before the node reports its capacity. */
  readonly memory: Bytes;
  /** The pods that EKS allows for the machine's network cards; undefined elsewhere. */
  readonly eksPods: number | undefined;
  /** Undefined is not known, never free. */
  readonly price: ListPrice | undefined;
};

/**
 * Where sizes and prices come from, and of which day.
 * Source: aws: Karpenter's instance types and prices (generated 2026-07-20), pods from amazon-eks-ami's instance-info.jsonl (2026-07-23);
 * azure: cluster-autoscaler's azure_instance_types.go (2026-08-22), Karpenter's prices (generated 2026-06-18);
 * gcp: memory from the type's name and its family's GiB per processor, cluster-autoscaler's gce_price_info.go (2026-06-23), which names
 * no region: the figures look like us-central1's.
 */
const PRICED: Readonly<Record<Cloud, { readonly region: string; readonly date: string }>> = {
  aws: { region: 'us-east-1', date: '2026-07-20' },
  azure: { region: 'eastus', date: '2026-06-18' },
  gcp: { region: 'a region that the list does not name', date: '2026-06-23' },
};

/** Every shape that is known, in the order of cloud, family and size. */
export const SHAPES: readonly Shape[] = SHAPE_ROWS.map(([cloud, type, arch, cores, mebibytes, eksPods, dollars]) => ({
  cloud,
  type,
  arch,
  cores,
  memory: mib(mebibytes),
  eksPods: eksPods === 0 ? undefined : eksPods,
  price: dollars === 0 ? undefined : { perHour: dollars, currency: 'USD', ...PRICED[cloud] },
}));

const byType = new Map(SHAPES.map((shape) => [shape.type, shape]));

/** The shape of a type as the node's label `node.kubernetes.io/instance-type` spells it. */
export const shapeNamed = (type: string): Shape | undefined => byType.get(type);
