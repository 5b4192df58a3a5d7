import { from, type Known, known, unknown } from '../known.ts';
import { type Bytes, bytes } from '../units/bytes.ts';

/** How much memory a container holds at this moment, of how much it may. */
export type PresentMemory = { readonly used: Bytes; readonly limit: Bytes | 'unset' };

/**
 * The files of both cgroup versions, in the order in which they are read; those of the other version are not there.
 * Source: https://docs.kernel.org/admin-guide/cgroup-v1/memory.html and https://docs.kernel.org/admin-guide/cgroup-v2.html.
 */
export const CGROUP_FILES = [
  '/sys/fs/cgroup/memory/memory.usage_in_bytes',
  '/sys/fs/cgroup/memory/memory.limit_in_bytes',
  '/sys/fs/cgroup/memory/memory.stat',
  '/sys/fs/cgroup/memory.current',
  '/sys/fs/cgroup/memory.max',
  '/sys/fs/cgroup/memory.stat',
] as const;

/** Above this cgroup v1 means that there is no limit: it prints the largest multiple of a page below 2^63. */
const NO_LIMIT = 2 ** 53;

/**
 * Reads those files put behind each other: usage, limit, then lines of statistics. File pages that nobody used lately do not count,
 * as the kubelet does not count them: the kernel gives them up before it kills.
 */
export function readCgroupMemory(text: string): Known<PresentMemory> {
  const lines = text.split('\n').filter((line) => line !== '');
  const [usage = '', limit = ''] = lines.filter((line) => /^(?:\d+|max)$/.test(line));
  if (!/^\d+$/.test(usage) || limit === '')
    return unknown('the memory that the container holds could not be read from its control group');
  const used = Number(usage) - inactive(lines);
  const most = limit === 'max' ? NO_LIMIT : Number(limit);
  return known(
    { used: bytes(Math.max(0, used)), limit: most >= NO_LIMIT ? 'unset' : bytes(most) },
    from('running-jvm', 'control group'),
  );
}

/** In cgroup v1 the sum over the groups below stands under a name of its own. */
function inactive(lines: readonly string[]): number {
  const value = (name: string): number | undefined => {
    const line = lines.find((each) => each.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length + 1));
  };
  return value('total_inactive_file') ?? value('inactive_file') ?? 0;
}
