import { chooseFlag, isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { GiB, KiB, MiB } from '../units/bytes.ts';
import { compilersOf, hasProfiledCode, LEAST_CODE } from './compilers.ts';
import { RULES } from './rules.ts';
import type { Step } from './vm.ts';

/** What 8 asks for. Source: measured on 8u504. */
const LEAST_CODE_8 = 900 * KiB;

/** Refuses code caches that cannot work, before ergonomics. Source: compilerDefinitions.cpp `check_args_consistency`. */
export const checkCodeCache: Step = ({ cells, release }) => {
  const reserved = numberOf(cells, 'ReservedCodeCacheSize');
  const initial = numberOf(cells, 'InitialCodeCacheSize');
  const own = numberOf(cells, 'NonNMethodCodeHeapSize');
  const { separateCodeHeaps } = release.does;
  const least = separateCodeHeaps ? LEAST_CODE : LEAST_CODE_8;
  const inK = (size: number): string => `${Math.floor(size / KiB)}K`;
  const inM = (size: number): string => `${Math.floor(size / MiB)}M`;
  if (!separateCodeHeaps && initial < 4 * KiB)
    return `Invalid InitialCodeCacheSize=${inK(initial)}. Must be at least 4K.`;
  if (reserved < initial)
    return `Invalid ReservedCodeCacheSize: ${inK(reserved)}. Must be at least InitialCodeCacheSize=${inK(initial)}.`;
  if (reserved < least) return `Invalid ReservedCodeCacheSize=${inK(reserved)}. Must be at least ${inK(least)}.`;
  if (reserved > 2 * GiB) return `Invalid ReservedCodeCacheSize=${inM(reserved)}. Must be at most 2048M.`;
  if (separateCodeHeaps && own < least)
    return `Invalid NonNMethodCodeHeapSize=${inK(own)}. Must be at least ${inK(least)}.`;
  return undefined;
};

/** Sizes the code cache for the compilers that run. Source: compilerDefinitions.cpp `set_compilation_policy_flags`. */
export const sizeCodeCache: Step = (vm) => {
  const { cells, release } = vm;
  const compilers = compilersOf(vm);
  const { separateCodeHeaps, smallWithoutC2 } = release.does;
  const isTiered =
    compilers === 'tiered' ||
    (release.does.profilesWithoutC2 && compilers !== 'none' && hasProfiledCode(vm)) ||
    (!smallWithoutC2 && isOn(cells, 'TieredCompilation') && (compilers !== 'none' || !separateCodeHeaps));
  if (!isTiered) return undefined;
  if (isDefault(cells, 'ReservedCodeCacheSize'))
    chooseFlag(
      cells,
      'ReservedCodeCacheSize',
      Math.min(2 * GiB, 5 * numberOf(cells, 'ReservedCodeCacheSize')),
      RULES.codeCache,
    );
  if (
    separateCodeHeaps &&
    isDefault(cells, 'SegmentedCodeCache') &&
    numberOf(cells, 'ReservedCodeCacheSize') >= 240 * MiB
  )
    chooseFlag(cells, 'SegmentedCodeCache', true, RULES.segmentedCodeCache);
  return undefined;
};
