import { err, ok, type Result } from '../result.ts';
import type { Process } from './read-processes.ts';
import type { Refusal } from './room-for-tool.ts';

/** Since this release a JVM listens to root as to its own user. Source: https://bugs.openjdk.org/browse/JDK-8197387. */
const ROOT_SINCE = 11;

/**
 * Whether jcmd may call on a JVM without harm. It asks it by SIGQUIT to listen: a process that does not handle that signal would end,
 * one that is stopped would take it later, and one of another user would print its threads instead.
 * Source: JDK 17 `src/hotspot/os/posix/attachListener_posix.cpp` and `src/jdk.attach/linux/classes/sun/tools/attach/VirtualMachineImpl.java`.
 */
export function mayAttach(jvm: Process, ownUid: number, feature: number | undefined): Result<true, Refusal> {
  if (jvm.state === 'T' || jvm.state === 't')
    return err({
      why: 'this JVM is stopped by a signal and answers nobody',
      remedy: 'Let it go on (SIGCONT), then ask again',
    });
  if (jvm.state === 'D')
    return err({ why: 'this JVM waits for a disk and answers nobody', remedy: 'Ask again when it runs' });
  if (!jvm.catchesQuit)
    return err({
      why: 'this JVM does not handle SIGQUIT, which would end it (it just starts, or -Xrs is set)',
      remedy: 'Ask again when it has started, or start it without -Xrs',
    });
  if (jvm.uid === ownUid) return ok(true);
  if (ownUid === 0 && feature !== undefined && feature >= ROOT_SINCE) return ok(true);
  const who = `this JVM runs as user ${jvm.uid}, a command in the container as user ${ownUid}`;
  return ownUid === 0
    ? err({
        why: `${who}; JVMs before 11 listen to their own user only, and the release is ${feature ?? 'not known'}`,
        remedy: `Start the container as the JVM’s user: securityContext.runAsUser: ${jvm.uid}`,
      })
    : err({
        why: `${who}, and a JVM listens to its own user only`,
        remedy: `Start the container as the JVM’s user: securityContext.runAsUser: ${jvm.uid}`,
      });
}
