import type { FlagTable } from './flag-table.ts';
import type { JdkVersion } from './jdk.ts';
import type { OptionBehaviour } from './option-behaviours.ts';

/** A release as far as reading options goes: its flags and its ways. */
export type OptionRelease = {
  readonly version: JdkVersion;
  readonly flags: FlagTable;
  readonly reads: Readonly<Record<OptionBehaviour, boolean>>;
};
