import { readShell } from '#lib/adapters/shell/read-shell.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { inspectContainer } from '#lib/core/assess/inspect-container.ts';
import { withReading } from '#lib/core/assess/with-reading.ts';
import { type Instant, instant } from '#lib/core/instant.ts';
import { from, known } from '#lib/core/known.ts';
import type { JvmReading, RunningJvm } from '#lib/core/model/running-jvm.ts';
import type { Workload } from '#lib/core/model/workload.ts';
import { ok } from '#lib/core/result.ts';
import { toldJvm } from '#lib/core/running-jvm/told-jvm.ts';
import { bytes } from '#lib/core/units/bytes.ts';

/** What a JVM tells in a few words: its options, and flags as `name=value:origin`. */
export function aRunningJvm(
  options: string,
  flags: readonly string[],
  { pid = 1, release = '17.0.15' } = {},
): RunningJvm {
  const lines = flags.map((flag) => {
    const { name, value, origin } = /^(?<name>\w+)=(?<value>.*):(?<origin>[\w ,]+)$/.exec(flag)?.groups ?? {};
    return `   size_t ${name}    = ${value}      {product} {${origin}}`;
  });
  const answer = [
    `${pid}:`,
    `OpenJDK 64-Bit Server VM version ${release}+6-Debian`,
    `JDK ${release}`,
    'VM Arguments:',
    `jvm_args: ${options} `,
    'java_command: app.jar',
    '[Global flags]',
    ...lines,
    'Native memory tracking is not enabled',
    ' garbage-first heap   total 524288K, used 201000K [0x0)',
  ];
  return toldJvm(
    {
      pid,
      process: {
        pid,
        name: 'java',
        uid: 1000,
        state: 'S',
        catchesQuit: true,
        resident: bytes(700 * 1024 ** 2),
        cgroup: '',
      },
      command: known(['java', '-jar', 'app.jar'], from('running-jvm', '/proc/1/cmdline')),
      jcmd: ok(answer.join('\n')),
    },
    READ_AT,
  );
}

const READ_AT: Instant = instant(Date.UTC(2026, 10, 24, 8, 50));

/** The answer of one pod of a workload, read while it runs. */
export function aReading(
  { ref, pods: [pod] }: Workload,
  container: string,
  ...jvms: readonly RunningJvm[]
): JvmReading {
  return {
    of: { ...ref, container },
    pod: pod?.name ?? '',
    podUid: pod?.uid ?? '',
    startedAt: pod?.containers.find(({ name }) => name === container)?.startedAt,
    at: READ_AT,
    ran: [
      { words: ['cat', '/proc/1/cmdline'], ended: 'exit 0', milliseconds: 45 },
      { words: ['jcmd', '1', 'VM.version\nVM.flags -all'], ended: 'exit 0', milliseconds: 410 },
    ],
    jvms,
  };
}

/** What an assessment holds after its JVMs were asked. */
export function askedOf({ workload, container }: Assessment, ...jvms: readonly RunningJvm[]): Assessment['asked'] {
  const before = inspectContainer(container, undefined, undefined, readShell, workload.template);
  return withReading(before, aReading(workload, container.name, ...jvms), workload).asked;
}
