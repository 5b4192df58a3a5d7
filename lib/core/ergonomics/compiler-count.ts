import { chooseFlag, isDefault, isOn, numberOf } from '../jvm/flag-cells.ts';
import { C1_BUFFER, c2Buffer, compilersOf, LEAST_CODE } from './compilers.ts';
import { RULES } from './rules.ts';
import type { Step } from './vm.ts';

/**
 * Counts the compiler threads. Worked example: 16 processors, log2 = 4, log2(4) = 2, 4 · 2 · 3 / 2 = 12.
 * Source: compilationPolicy.cpp `initialize`.
 */
export const countCompilers: Step = (vm) => {
  const { cells, machine, release } = vm;
  const { smallWithoutC2, singleCompilerThread, separateCodeHeaps } = release.does;
  const compilers = compilersOf(vm);
  if (compilers === 'none' && (smallWithoutC2 || separateCodeHeaps)) {
    if (singleCompilerThread) chooseFlag(cells, 'CICompilerCount', 0, RULES.tieredStop);
    return undefined;
  }
  if (compilers === 'C2' && !smallWithoutC2) return undefined;
  const isCounted = isDefault(cells, 'CICompilerCountPerCPU')
    ? isDefault(cells, 'CICompilerCount')
    : isOn(cells, 'CICompilerCountPerCPU');
  if (!isCounted) return undefined;
  const log = Math.floor(Math.log2(machine.cpus));
  const logLog = Math.floor(Math.log2(Math.max(log, 1)));
  const least = compilers !== 'tiered' && singleCompilerThread ? 1 : 2;
  const wanted = Math.max(Math.floor((log * logLog * 3) / 2), least);
  const c1Only = compilers === 'C1';
  const buffer = c1Only ? C1_BUFFER : Math.floor(C1_BUFFER / 3) + Math.floor((2 * c2Buffer(vm)) / 3);
  const most = Math.floor((numberOf(cells, 'ReservedCodeCacheSize') - LEAST_CODE) / buffer);
  const count = wanted > most ? Math.max(most, c1Only ? 1 : 2) : wanted;
  chooseFlag(cells, 'CICompilerCount', count, RULES.compilerCount);
  return undefined;
};
