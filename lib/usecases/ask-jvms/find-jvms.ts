import { err, ok, type Result } from '#lib/core/result.ts';
import { processFiles } from '#lib/core/running-jvm/planned-commands.ts';
import { type Process, readProcesses } from '#lib/core/running-jvm/read-processes.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import type { ContainerSession } from './container-session.ts';

/** The JVMs among the processes of a container, and the user that commands run as in it. */
export type FoundJvms = { readonly jvms: readonly Process[]; readonly ownUid: number };

/** More processes than this are not looked at: a command line has an end. */
const MOST_PROCESSES = 256;

/** What a JVM's process is called: by its launcher, or by the one that services use. */
const JVM_NAMES: ReadonlySet<string> = new Set(['java', 'jsvc']);

/** Finds the JVMs of a container by their files, process 1 first; undefined when it has no `cat` to read them with. */
export async function findJvms(session: ContainerSession): Promise<Result<FoundJvms | undefined, UpstreamError>> {
  const listed = await session.runLimited(['ls', '/proc']);
  if (!listed.ok) return listed;
  const pids =
    listed.value.kind === 'ended' && listed.value.exit === 0
      ? listed.value.stdout
          .split(/\s+/)
          .filter((name) => /^\d+$/.test(name))
          .map(Number)
      : [1];
  const sorted = pids.toSorted((one, other) => one - other).slice(0, MOST_PROCESSES);
  const files = await session.runLimited([
    'cat',
    ...processFiles('self'),
    ...sorted.flatMap((pid) => processFiles(pid)),
  ]);
  if (!files.ok) return files;
  if (files.value.kind === 'absent') return ok(undefined);
  const [own, ...others] = readProcesses(files.value.stdout);
  if (own === undefined)
    return err({
      kind: 'malformed',
      what: '/proc/self/status in the container',
      detail: 'it does not look like a status file',
      remedy: 'Look whether /proc is mounted in the container',
    });
  return ok({
    ownUid: own.uid,
    jvms: others.filter(({ name, cgroup, state }) => JVM_NAMES.has(name) && cgroup === own.cgroup && state !== 'Z'),
  });
}
