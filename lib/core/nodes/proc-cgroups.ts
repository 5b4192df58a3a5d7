import { from, type Known, known, unknown } from '../known.ts';
import type { Node } from '../model/node.ts';
import { isAtLeast, parseVersion } from './version.ts';

/** Which control group controllers stand in `/proc/cgroups`, the file by which many JDK releases decide that they are contained. */
export type ProcCgroups = { readonly memory: boolean; readonly cpuset: boolean };

type Row = ProcCgroups & { readonly match: RegExp; readonly source: string };

/** Kernels from 6.12 on as distributions built them, by osImage. An image that is not listed is unknown. */
const BUILT: readonly Row[] = [
  {
    match: /^Fedora (Linux )?4[1-9]\b/,
    memory: true,
    cpuset: false,
    source: 'https://github.com/openjdk/jdk/pull/23037',
  },
  {
    match: /^Bottlerocket /,
    memory: true,
    cpuset: false,
    source: 'https://github.com/bottlerocket-os/bottlerocket/issues/4549',
  },
  {
    match: /^Ubuntu 25\.10\b/,
    memory: false,
    cpuset: false,
    source: 'https://github.com/openjdk/jdk11u-dev/pull/3177',
  },
  {
    match: /^Ubuntu 26\.04\b/,
    memory: false,
    cpuset: false,
    source: 'https://github.com/silogen/cluster-forge/issues/814',
  },
];

/**
 * What a node's kernel lists in `/proc/cgroups`. Until 6.12 both controllers stand there always; since then their old halves are build
 * options, `CONFIG_MEMCG_V1` and `CONFIG_CPUSETS_V1`, off by default. Source: https://github.com/libcgroup/libcgroup/issues/444.
 */
export function procCgroupsOf(node: Node): Known<ProcCgroups> {
  const kernel = parseVersion(node.kernel);
  if (!kernel) return unknown(`"${node.kernel}" is not a kernel version that Headroom can read`);
  if (!isAtLeast(kernel, 6, 12))
    return known({ memory: true, cpuset: true }, from('node', `kernel ${node.kernel} is older than 6.12`));
  const row = BUILT.find(({ match }) => match.test(node.osImage));
  if (row) return known({ memory: row.memory, cpuset: row.cpuset }, from('node', `${node.osImage}: ${row.source}`));
  return unknown(
    `kernel ${node.kernel} may be built without CONFIG_MEMCG_V1 or CONFIG_CPUSETS_V1`,
    'Run `cat /proc/cgroups` in a pod on the node and look for the rows memory and cpuset',
  );
}
