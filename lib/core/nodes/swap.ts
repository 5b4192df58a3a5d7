import { from, type Known, known, unknown } from '../known.ts';
import type { Node } from '../model/node.ts';
import type { Bytes } from '../units/bytes.ts';
import { cgroupOf } from './cgroup.ts';
import { isAtLeast, parseVersion } from './version.ts';

/**
 * Bytes of swap on a node. Kubelets from 1.34 on say it in `status.nodeInfo.swap`; one that says nothing there has none. Before, no
 * field tells. Whether pods may use it, `memorySwap.swapBehavior` of the kubelet decides, which no field tells either.
 * Source: https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/2400-node-swap
 */
export function swapOf({ swap, kubelet }: Node): Known<Bytes | 'none'> {
  if (swap !== undefined) return known(swap, from('node', 'status.nodeInfo.swap.capacity'));
  const version = parseVersion(kubelet);
  if (version && isAtLeast(version, 1, 34)) return known('none', from('node', `kubelet ${kubelet} tells no swap`));
  return unknown(
    `kubelet ${kubelet} does not tell the swap of its node`,
    'Run `cat /proc/swaps` in a pod on the node, or move to Kubernetes 1.34',
  );
}

/**
 * The most that the kubelet lets a container swap where it is set to LimitedSwap: its share of the node's memory, taken of the swap;
 * nothing on control groups 1, without a request, and where the request is the limit. Worked example: a request of 4 GiB on a node of
 * 16 GiB with 8 GiB of swap may swap 2 GiB.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_container_linux.go, calcSwapForBurstablePods.
 */
export function mostSwapped(node: Node, request: Bytes | 'unset', limit: Bytes | 'unset'): number {
  const swap = swapOf(node);
  const cgroup = cgroupOf(node);
  if (swap.state === 'unknown' || swap.value === 'none' || request === 'unset' || request === limit) return 0;
  if (cgroup.state === 'known' && cgroup.value === 1) return 0;
  return Math.floor((request / node.capacity.memory) * swap.value);
}
