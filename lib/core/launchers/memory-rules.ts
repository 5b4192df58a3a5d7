import type { Known } from '../known.ts';
import { type Bytes, MiB } from '../units/bytes.ts';
import type { LaunchScene, Made } from './launcher.ts';

/** Flags that a script computes from the memory it sees, which is the container's limit, or the node's where there is none. */
export function fromLimit({ memoryLimit }: LaunchScene, flags: (limit: Bytes) => readonly string[]): Made {
  if (memoryLimit.state === 'unknown') return { unknown: memoryLimit.why };
  return memoryLimit.value === 'unset'
    ? { unknown: 'it is computed from the memory of the node, for there is no limit' }
    : flags(memoryLimit.value);
}

export const isUnset = (fact: Known<Bytes | 'unset'>): boolean => fact.state === 'known' && fact.value === 'unset';

/** A share of a size in whole MiB as HotSpot takes it: 50 % of 1 GiB is `512m`. */
export const share = (size: number, percent: number, most = Number.POSITIVE_INFINITY): string =>
  `${Math.floor(Math.min((size * percent) / 100, most) / MiB)}m`;

/** A figure without a unit counts megabytes. */
export const megabytes = (value: string): string => (/^\d+$/.test(value) ? `${value}m` : value);

/** One flag of a variable, and none when it is empty. */
export const flagOf = (
  scene: LaunchScene,
  name: string,
  flag: (value: string) => string,
  otherwise?: string,
): readonly string[] => {
  const value = scene.text(name)?.trim() || otherwise;
  return value === undefined ? [] : [flag(value)];
};
