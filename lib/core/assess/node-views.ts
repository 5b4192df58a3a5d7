import type { HostView } from '../jvm/start.ts';
import { valueOr } from '../known.ts';
import type { Node } from '../model/node.ts';
import { cgroupOf } from '../nodes/cgroup.ts';
import { pageSizeOf } from '../nodes/page-size.ts';
import { procCgroupsOf } from '../nodes/proc-cgroups.ts';

/** What a JVM on a node sees of its host. Nodes that look alike to a JVM share one view. */
export type NodeView = {
  readonly host: HostView;
  readonly arch: 'x86_64' | 'aarch64';
  readonly nodes: readonly string[];
};

/** The different hosts among some nodes. */
export function nodeViews(nodes: readonly Node[]): readonly NodeView[] {
  const views = new Map<string, NodeView>();
  for (const node of nodes) {
    const view = viewOf(node);
    const key = JSON.stringify([view.host, view.arch]);
    const alike = views.get(key);
    views.set(key, alike ? { ...alike, nodes: [...alike.nodes, node.name] } : view);
  }
  return [...views.values()];
}

function viewOf(node: Node): NodeView {
  const cgroupVersion = valueOr(cgroupOf(node), undefined);
  const procCgroups = valueOr(procCgroupsOf(node), undefined);
  const pageBytes = valueOr(pageSizeOf(node), undefined);
  const host = {
    memoryBytes: node.capacity.memory,
    cpus: Math.max(1, Math.floor(node.capacity.cpu / 1000)),
    ...(cgroupVersion === undefined ? {} : { cgroupVersion }),
    ...(procCgroups === undefined ? {} : { procCgroups }),
    ...(pageBytes === undefined ? {} : { pageBytes }),
  };
  return { host, arch: node.arch === 'arm64' ? 'aarch64' : 'x86_64', nodes: [node.name] };
}
