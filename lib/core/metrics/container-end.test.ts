import { expect, table } from '#lib/testing/harness.ts';
import { instant } from '../instant.ts';
import { mib } from '../units/bytes.ts';
import { describeEvent, endKind } from './container-end.ts';

table(
  'endKind',
  [
    { reason: 'OOMKilled', exitCode: 137, kind: 'oom-kill', why: 'the kernel killed the process' },
    {
      reason: 'OOMKilled',
      exitCode: 1,
      kind: 'oom-kill',
      why: 'the kernel killed a child and the first process ended after it',
    },
    { reason: 'Error', exitCode: 3, kind: 'java-out-of-memory', why: 'the JVM ended itself' },
    { reason: 'Error', exitCode: 137, kind: 'killed', why: 'killed, and not for memory' },
    { reason: 'Error', exitCode: 134, kind: 'restart', why: 'an abort may be a crash or -XX:+CrashOnOutOfMemoryError' },
    { reason: undefined, exitCode: 137, kind: 'killed', why: 'a code without a reason is no proof of the kernel' },
    { reason: undefined, exitCode: undefined, kind: 'restart', why: 'nothing is told' },
  ],
  ({ reason, exitCode, kind, why }) => expect.soft(endKind(reason, exitCode), why).toBe(kind),
);

table(
  'describeEvent',
  [
    { event: { kind: 'oom-kill', limit: mib(512) }, says: 'at a limit of 512 MiB', why: 'the limit then in force' },
    { event: { kind: 'oom-kill' }, says: 'for memory', why: 'a limit that was not told is not named' },
    { event: { kind: 'restart' }, says: 'not told', why: 'no code is not code 0' },
    { event: { kind: 'restart', exitCode: 134 }, says: 'exit code 134', why: 'the code as it is' },
    { event: { kind: 'killed', exitCode: 137 }, says: 'liveness probe', why: 'what else sends SIGKILL' },
  ] as const,
  ({ event, says, why }) => expect.soft(describeEvent({ at: instant(0), pod: 'a', ...event }), why).toContain(says),
);
