import { from, type Known, known, unknown } from '../known.ts';
import type { Node } from '../model/node.ts';
import { type OsImageRow, osImageRow } from './os-images.ts';
import { isAtLeast, parseVersion } from './version.ts';

export type CgroupVersion = 1 | 2;

const REMEDY = 'Run `stat -fc %T /sys/fs/cgroup/` in a pod on the node: cgroup2fs is version 2, tmpfs is version 1';

/**
 * Which control group version a node runs, as far as its own facts allow one to conclude; `status.nodeInfo` has no field for it.
 * A kubelet from 1.35 on does not start on version 1 unless it is told to, so an image of version 1 under it is a contradiction.
 * Source: https://github.com/kubernetes/enhancements/issues/5573 and the table in `os-images.ts`.
 */
export function cgroupOf(node: Node): Known<CgroupVersion> {
  const kubelet = parseVersion(node.kubelet);
  const row = osImageRow(node.osImage);
  const says = row?.cgroup === 'service' ? byService(node) : byImage(node, row);
  if (kubelet && isAtLeast(kubelet, 1, 35)) {
    if (says.state === 'known' && says.value === 1)
      return unknown(
        `${node.osImage} boots control groups 1 by default, but kubelet ${node.kubelet} refuses them unless failCgroupV1 is false`,
        REMEDY,
      );
    if (says.state === 'unknown')
      return known(
        2,
        from('node', `kubelet ${node.kubelet} starts on control groups 2 only, unless failCgroupV1 is false`),
      );
  }
  return says;
}

/**
 * Kernels of other systems: Ubuntu's, Docker Desktop's, WSL's, Red Hat's, Amazon's, Fedora's, Firecracker's. Nodes that are containers,
 * as kind makes them of Debian's image, show the kernel of their host and have its control groups.
 */
const FOREIGN_KERNEL = /-(generic|aws|azure|gcp|gke|oracle|linuxkit|microsoft|orbstack|fc)\b|\.(el|amzn|fc)\d/;

function byImage(node: Node, row: OsImageRow | undefined): Known<CgroupVersion> {
  if (row && /^Debian/.test(node.osImage) && FOREIGN_KERNEL.test(node.kernel))
    return unknown(`kernel ${node.kernel} is none of Debian's: the node is a container on another system`, REMEDY);
  if (row && row.cgroup !== 'service') {
    const kind = row.certainty === 'common knowledge' ? 'assumption' : 'node';
    return known(row.cgroup, from(kind, `osImage "${node.osImage}" boots control groups ${row.cgroup} by default`));
  }
  const missing = lacksForVersion2(node);
  if (missing !== undefined) return known(1, from('assumption', missing));
  return unknown(`the node's image "${node.osImage}" is not in the table of images`, REMEDY);
}

/** Source: https://kubernetes.io/docs/concepts/architecture/cgroups/ (kernel 5.8, containerd 1.4, CRI-O 1.20). */
function lacksForVersion2({ kernel, runtime }: Node): string | undefined {
  const kernelVersion = parseVersion(kernel);
  if (kernelVersion && !isAtLeast(kernelVersion, 5, 8))
    return `kernel ${kernel} is older than the 5.8 that Kubernetes asks of control groups 2`;
  const runtimeVersion = parseVersion(runtime);
  const least = runtime.startsWith('containerd:') ? 4 : runtime.startsWith('cri-o:') ? 20 : undefined;
  if (runtimeVersion && least !== undefined && !isAtLeast(runtimeVersion, 1, least))
    return `${runtime} is older than the 1.${least} that Kubernetes asks of control groups 2`;
  return undefined;
}

/** Sources: https://github.com/Azure/AKS/releases/tag/2023-07-16, https://docs.cloud.google.com/kubernetes-engine/docs/how-to/migrate-cgroupv2. */
function byService(node: Node): Known<CgroupVersion> {
  const kubelet = parseVersion(node.kubelet);
  const isAks = 'kubernetes.azure.com/cluster' in node.labels;
  if (kubelet && isAks) {
    const version = isAtLeast(kubelet, 1, 25) ? 2 : 1;
    return known(version, from('node', `AKS ${node.kubelet}: version 2 from 1.25 on`));
  }
  const isGke = 'cloud.google.com/gke-nodepool' in node.labels || node.kubelet.includes('-gke.');
  if (kubelet && isGke && isAtLeast(kubelet, 1, 33))
    return known(2, from('assumption', `GKE ${node.kubelet}: every node pool is moved to version 2 from 1.33 on`));
  return unknown(`on "${node.osImage}" the node pool's setting decides, which no field of the node shows`, REMEDY);
}
