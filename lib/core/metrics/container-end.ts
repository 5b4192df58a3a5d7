import type { EndKind, UsageEvent } from '../model/usage.ts';
import { formatBytes } from '../units/format.ts';

/** What -XX:+ExitOnOutOfMemoryError ends the JVM with. Source: os::_exit(3) in HotSpot's debug.cpp. */
const JAVA_OUT_OF_MEMORY = 3;

/** 128 and the number of SIGKILL. */
const KILLED = 137;

/** The kind of an end; the kubelet's word that the kernel killed for memory goes before the code, which is 137 for every kill. */
export function endKind(reason: string | undefined, exitCode: number | undefined): EndKind {
  if (reason === 'OOMKilled') return 'oom-kill';
  if (exitCode === JAVA_OUT_OF_MEMORY) return 'java-out-of-memory';
  return exitCode === KILLED ? 'killed' : 'restart';
}

const code = (exitCode: number | undefined): string =>
  exitCode === undefined ? 'the exit code is not told' : `exit code ${exitCode}`;

/** An event in words that tell who ended the process and what of it can be believed. */
export function describeEvent({ kind, exitCode, limit }: UsageEvent): string {
  switch (kind) {
    case 'oom-kill':
      return limit === undefined
        ? 'killed by the kernel for memory'
        : `killed by the kernel for memory at a limit of ${formatBytes(limit)}`;
    case 'java-out-of-memory':
      return 'ended itself with exit code 3, as a JVM does at an OutOfMemoryError under -XX:+ExitOnOutOfMemoryError';
    case 'killed':
      return 'killed (exit code 137) and not reported as a kill for memory: a failed liveness probe, a stop that took too long, or a kill that the kubelet did not see';
    case 'restart':
      return `restarted, ${code(exitCode)}`;
    case 'rollout':
      return 'a new version of the pod template was rolled out';
  }
}
