import type { Instant } from '../instant.ts';
import type { Known } from '../known.ts';
import type { Bytes } from '../units/bytes.ts';
import type { ContainerRef } from './refs.ts';

/** A flag as a running JVM tells it: value and origin exactly as `VM.flags -all` prints them. */
export type ToldFlag = { readonly value: string; readonly origin: string };

/** One category of native memory tracking. */
export type NativeMemory = { readonly category: string; readonly reserved: Bytes; readonly committed: Bytes };

/** What `GC.heap_info` tells of the whole heap. */
export type ToldHeap = { readonly committed: Bytes; readonly used: Bytes };

/** What one JVM process tells of itself. Credentials in its texts are masked before they get here. */
export type RunningJvm = {
  /** As the container sees it. */
  readonly pid: number;
  readonly uid: Known<number>;
  readonly resident: Known<Bytes>;
  /** The words it was started with, as the kernel keeps them: without what variables added. */
  readonly command: Known<readonly string[]>;
  /** `OpenJDK 64-Bit Server VM version 17.0.19+10-Debian`. */
  readonly vm: Known<string>;
  /** `17.0.19`. */
  readonly release: Known<string>;
  /** Every option in the order in which the JVM met them, those of variables and argument files among them. */
  readonly options: Known<readonly string[]>;
  /** The class or jar that it runs, with its arguments. */
  readonly program: Known<string>;
  /** Flags that are not at their default, and all that Headroom predicts. */
  readonly flags: Known<Readonly<Record<string, ToldFlag>>>;
  readonly nativeMemory: Known<readonly NativeMemory[]>;
  readonly heap: Known<ToldHeap>;
};

/** One command that ran in a container, word for word. */
export type RanCommand = {
  readonly words: readonly string[];
  /** `exit 0`, `not there`, `no answer within 20 s`. */
  readonly ended: string;
  readonly milliseconds: number;
};

/** What the JVMs of one container of one pod told when a person asked them. */
export type JvmReading = {
  readonly of: ContainerRef;
  readonly pod: string;
  readonly podUid: string;
  /** When the container that was asked had started: another start is another JVM. */
  readonly startedAt: Instant | undefined;
  readonly at: Instant;
  readonly ran: readonly RanCommand[];
  /** The first is the one that the container is for: process 1, else the oldest. */
  readonly jvms: readonly RunningJvm[];
};
