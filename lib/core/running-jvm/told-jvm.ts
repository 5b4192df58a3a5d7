import type { Instant } from '../instant.ts';
import { from, type Known, known, unknown } from '../known.ts';
import type { RunningJvm } from '../model/running-jvm.ts';
import type { Result } from '../result.ts';
import { partJcmdAnswer } from './jcmd-answer.ts';
import { readHeapInfo } from './read-heap-info.ts';
import { readNativeMemory } from './read-native-memory.ts';
import type { Process } from './read-processes.ts';
import { readVmCommandLine } from './read-vm-command-line.ts';
import { readVmFlags } from './read-vm-flags.ts';
import { readVmVersion } from './read-vm-version.ts';
import type { Refusal } from './room-for-tool.ts';

/** What was got of one JVM, before it is understood; `process` is undefined where its files could not be read. */
export type JvmTexts = {
  readonly pid: number;
  readonly process: Process | undefined;
  readonly command: Known<readonly string[]>;
  /** What jcmd printed, or why it was not asked or did not answer. */
  readonly jcmd: Result<string, Refusal>;
};

const NO_FILES = unknown('the container has no cat, so the files of the process were not read');

/** Puts together what one JVM told; what it kept back is unknown with its reason, and the rest stays. */
export function toldJvm({ pid, process, command, jcmd }: JvmTexts, at: Instant): RunningJvm {
  const answer = jcmd.ok ? partJcmdAnswer(jcmd.value) : {};
  const told = <T>(what: string, text: string | undefined, read: (text: string) => T | undefined): Known<T> => {
    if (!jcmd.ok) return unknown(jcmd.error.why, jcmd.error.remedy);
    const value = text === undefined ? undefined : read(text);
    return value === undefined
      ? unknown(`this JVM did not answer ${what} in words that are understood`)
      : known(value, from('running-jvm', what, at));
  };
  const version = told('VM.version', answer.version, readVmVersion);
  const line = told('VM.command_line', answer.commandLine, readVmCommandLine);
  const nativeMemory = told('VM.native_memory summary', answer.nativeMemory, readNativeMemory);
  return {
    pid,
    command,
    uid: process === undefined ? NO_FILES : known(process.uid, from('running-jvm', `/proc/${pid}/status`, at)),
    resident:
      process?.resident === undefined
        ? NO_FILES
        : known(process.resident, from('running-jvm', `/proc/${pid}/status`, at)),
    vm: version.state === 'known' ? known(version.value.vm, version.source) : version,
    release: version.state === 'known' ? known(version.value.release, version.source) : version,
    options: line.state === 'known' ? known(line.value.options, line.source) : line,
    program:
      line.state === 'unknown'
        ? line
        : line.value.program === undefined
          ? unknown('this JVM was not started by a launcher that tells what it runs')
          : known(line.value.program, line.source),
    flags: told('VM.flags -all', answer.flags, (text) => {
      const flags = readVmFlags(text);
      return Object.keys(flags).length === 0 ? undefined : flags;
    }),
    nativeMemory: nativeMemory.state === 'known' ? nativeMemory.value : nativeMemory,
    heap: told('GC.heap_info', answer.heap, readHeapInfo),
  };
}
