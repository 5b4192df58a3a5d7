import type { Collector } from '../jvm/collector.ts';
import { cellOf, type FlagCells } from '../jvm/flag-cells.ts';
import type { ExecutionMode } from '../jvm/option-reading.ts';
import type { Release } from './release.ts';

/** What the VM takes for its machine. */
export type Machine = {
  readonly memoryBytes: number;
  readonly cpus: number;
  readonly arch: 'x86_64' | 'aarch64';
  readonly pageBytes: number;
  /** What the kernel grants the container, whether or not the VM sees it; infinite without a limit. */
  readonly grantedBytes: number;
};

/** A VM while it sets itself up: steps read and change `cells`, and say in `warnings` what it would print. */
export type Vm = {
  readonly release: Release;
  readonly machine: Machine;
  readonly mode: ExecutionMode;
  /** Class data sharing is on: -Xshare:off was not given. */
  readonly sharesClassData: boolean;
  readonly cells: FlagCells;
  readonly warnings: string[];
  collector: Collector;
};

/** One step of the set-up; a text is the line with which the VM refuses to start. */
export type Step = (vm: Vm) => string | undefined;

/** The size of huge pages: what one page table of base pages covers. */
export const largePage = ({ pageBytes }: Machine): number => (pageBytes / 8) * pageBytes;

/** The multiple of `unit` at or above. */
export const alignUp = (size: number, unit: number): number => Math.ceil(size / unit) * unit;

/** The multiple of `unit` at or below. */
export const alignDown = (size: number, unit: number): number => Math.floor(size / unit) * unit;

export const clamp = (size: number, least: number, most: number): number => Math.min(Math.max(size, least), most);

/** HotSpot's FLAG_IS_CMDLINE: options such as -Xmx count wherever they stand, flags on the command line only. */
export const isCommandLine = ({ cells }: Vm, name: string): boolean => cellOf(cells, name).wasOnCommandLine;

/** A size as HotSpot's warnings print it. */
export const inK = (size: number): string => `${Math.floor(size / 1024)}k`;
