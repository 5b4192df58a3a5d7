import { isOn, numberOf } from '../jvm/flag-cells.ts';
import { KiB } from '../units/bytes.ts';
import type { Vm } from './vm.ts';

/** Which compilers a VM runs with. Source: compilerDefinitions.inline.hpp. */
export type Compilers = 'none' | 'C1' | 'C2' | 'tiered';

/** -Xint and (since 12 to 17) TieredStopAtLevel=0 leave none, levels 1 to 3 C1 alone, -XX:-TieredCompilation C2 alone. */
export function compilersOf({ cells, mode, release }: Vm): Compilers {
  if (mode === 'interpreted') return 'none';
  if (!isOn(cells, 'TieredCompilation')) return isOn(cells, 'NeverActAsServerClassMachine') ? 'C1' : 'C2';
  const level = numberOf(cells, 'TieredStopAtLevel');
  if (level === 0) return release.does.smallWithoutC2 ? 'none' : 'C1';
  if (isOn(cells, 'NeverActAsServerClassMachine')) return 'C1';
  return level < 4 ? 'C1' : 'tiered';
}

/** Whether C1 leaves code that counts its calls. Source: codeCache.cpp `heap_available`. */
export const hasProfiledCode = ({ cells, mode }: Vm): boolean =>
  mode !== 'interpreted' && isOn(cells, 'TieredCompilation') && numberOf(cells, 'TieredStopAtLevel') > 1;

/** What the VM's own code needs at least. Source: globals_x86.hpp `CodeCacheMinimumUseSpace`. */
export const LEAST_CODE = 400 * KiB;

/** What one thread of each compiler takes of the code cache for its work. Source: c1_Compiler.cpp, c2compiler.cpp; measured. */
export const C1_BUFFER = 576716;

/** 11: 5,568 bytes; 17 and later 6,592. */
export const c2Buffer = ({ release }: Vm): number => (release.does.smallWithoutC2 ? 6592 : 5568);

/** C1 takes a third of the threads. */
export function threadsByCompiler(vm: Vm, count: number): { readonly c1: number; readonly c2: number } {
  const compilers = compilersOf(vm);
  if (compilers === 'none') return { c1: 0, c2: 0 };
  if (compilers === 'C1') return { c1: count, c2: 0 };
  if (compilers === 'C2') return { c1: 0, c2: count };
  const c1 = Math.max(Math.floor(count / 3), 1);
  return { c1, c2: Math.max(count - c1, 1) };
}
