import { maskText } from '../secrets/mask.ts';
import type { Refusal } from './room-for-tool.ts';

/** What jcmd and what starts it print when it does not come to an answer, each with what it means. */
const FAILURES: readonly { readonly says: RegExp; readonly refusal: Refusal }[] = [
  {
    says: /Module jdk\.jcmd not found|Could not find or load main class sun\.tools\.jcmd/,
    refusal: {
      why: 'the JVM of this image was linked without jcmd',
      remedy: 'Add the module jdk.jcmd to jlink’s --add-modules, or build on a JRE that has it',
    },
  },
  {
    says: /DisableAttachMechanism|attach mechanism/i,
    refusal: {
      why: 'this JVM was told to let nobody attach',
      remedy: 'Start it without -XX:+DisableAttachMechanism',
    },
  },
  {
    says: /target process not responding|HotSpot VM not loaded|doesn't respond within/i,
    refusal: {
      why: 'this JVM did not answer within 5 seconds',
      remedy: 'Look whether it hangs: a thread dump or its CPU use tells',
    },
  },
  {
    says: /No such file or directory\s+at java\.base\/java\.io\.UnixFileSystem|Read-only file system/,
    refusal: {
      why: 'the container has no /tmp that can be written, where the JVM and jcmd meet',
      remedy: 'Mount an emptyDir at /tmp',
    },
  },
  {
    says: /Permission denied|Operation not permitted|well-known file is not secure/i,
    refusal: {
      why: 'the kernel does not let this user attach to the JVM',
      remedy: 'Run the container as the user of the JVM',
    },
  },
  {
    says: /insufficient memory|Could not reserve enough space|unable to create native thread/i,
    refusal: { why: 'the container had no room for jcmd', remedy: 'Ask a pod that holds less memory' },
  },
];

/**
 * Whether a command ended because what it should start is not there: `env` and `timeout` say it by 127, and by 126 when it may not be
 * started. Source: https://www.gnu.org/software/coreutils/manual/html_node/Exit-status.html.
 */
export const isAbsent = (exit: number): boolean => exit === 127 || exit === 126;

/** What a run of jcmd that failed means; its own last words, masked, when they are not known here. */
export function jcmdFailure(exit: number, text: string): Refusal {
  const known = FAILURES.find(({ says }) => says.test(text));
  if (known !== undefined) return known.refusal;
  if (exit === 137)
    return { why: 'jcmd was ended before it had an answer', remedy: 'Look whether the JVM hangs, then ask again' };
  const words = text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^Picked up |^\d+:$/.test(line));
  return {
    why: words === undefined ? `jcmd ended with status ${exit} and said nothing` : `jcmd says: ${maskText(words)}`,
    remedy: 'Run the same command with kubectl exec to see all that it says',
  };
}
