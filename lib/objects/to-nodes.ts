import type { Gap } from '#lib/core/model/gap.ts';
import type { Node, NodeResources } from '#lib/core/model/node.ts';
import { mapResult, ok, type Result } from '#lib/core/result.ts';
import { bytes } from '#lib/core/units/bytes.ts';
import { parseCpuQuantity, parseMemoryQuantity } from '#lib/core/units/quantity.ts';
import type { NodeObject } from './node-object.ts';
import { otherAmounts } from './other-resources.ts';
import type { ClusterObject } from './parse-object.ts';

function toNodeResources(list: Readonly<Record<string, string>>): Result<NodeResources> {
  const memory = parseMemoryQuantity(list['memory'] ?? '');
  const cpu = parseCpuQuantity(list['cpu'] ?? '');
  const pods = parseMemoryQuantity(list['pods'] ?? '');
  if (!memory.ok) return memory;
  if (!cpu.ok) return cpu;
  return mapResult(pods, (count) => ({
    memory: memory.value,
    cpu: cpu.value,
    pods: Number(count),
    others: otherAmounts(list),
  }));
}

function toNode({ metadata, spec, status }: NodeObject): Result<Node> {
  const capacity = toNodeResources(status.capacity);
  const allocatable = toNodeResources(status.allocatable);
  if (!capacity.ok) return capacity;
  if (!allocatable.ok) return allocatable;
  const { nodeInfo, conditions } = status;
  return ok({
    name: metadata.name,
    labels: metadata.labels,
    arch: nodeInfo.architecture,
    kernel: nodeInfo.kernelVersion,
    osImage: nodeInfo.osImage,
    runtime: nodeInfo.containerRuntimeVersion,
    kubelet: nodeInfo.kubeletVersion,
    ready: conditions.some(({ type, status: holds }) => type === 'Ready' && holds === 'True'),
    unschedulable: spec?.unschedulable ?? false,
    taints: (spec?.taints ?? []).map(({ key, value = '', effect }) => ({ key, value, effect })),
    ...(nodeInfo.swap?.capacity ? { swap: bytes(nodeInfo.swap.capacity) } : {}),
    capacity: capacity.value,
    allocatable: allocatable.value,
  });
}

/** Makes nodes of a cluster's objects, by name; one whose resources cannot be read is a gap. */
export function toNodes(
  objects: readonly ClusterObject[],
  source: string,
): { readonly nodes: readonly Node[]; readonly gaps: readonly Gap[] } {
  const nodes: Node[] = [];
  const gaps: Gap[] = [];
  for (const object of objects) {
    if (object.is !== 'node') continue;
    const node = toNode(object.object);
    if (node.ok) nodes.push(node.value);
    else {
      const what = `Node ${object.object.metadata.name}`;
      gaps.push({
        source,
        what,
        why: node.error,
        remedy: 'Look at status.allocatable of the node; its kubelet reports it',
      });
    }
  }
  return { nodes: nodes.toSorted((a, b) => (a.name < b.name ? -1 : 1)), gaps };
}
