import { cellOf, isOn } from '../jvm/flag-cells.ts';
import type { Step, Vm } from './vm.ts';

type Mode = {
  readonly name: string;
  readonly lock?: 'diagnostic' | 'experimental';
  readonly title: string;
  readonly exists: (vm: Vm) => boolean;
};

/** Shenandoah's modes. Source: shenandoahHeap.cpp `initialize_mode`; measured on 11.0.33 to 28-ea+18. */
const MODES: readonly Mode[] = [
  { name: 'satb', title: 'Snapshot-At-The-Beginning (SATB)', exists: () => true },
  {
    name: 'iu',
    lock: 'experimental',
    title: 'Incremental-Update (IU)',
    exists: ({ release }) => release.does.incrementalUpdate,
  },
  { name: 'passive', lock: 'diagnostic', title: 'Passive', exists: () => true },
  { name: 'generational', title: 'Generational', exists: ({ release }) => release.does.generationalShenandoah },
];

/** Refuses a mode that Shenandoah has not, or not unlocked. */
export const checkShenandoahMode: Step = (vm) => {
  const { cells, collector } = vm;
  if (collector !== 'shenandoah') return undefined;
  const asked = cellOf(cells, 'ShenandoahGCMode').text;
  const mode = MODES.find(({ name, exists }) => name === asked && exists(vm));
  if (mode === undefined) return 'Unknown -XX:ShenandoahGCMode option';
  if (mode.lock === undefined) return undefined;
  const unlock = mode.lock === 'diagnostic' ? 'UnlockDiagnosticVMOptions' : 'UnlockExperimentalVMOptions';
  if (isOn(cells, unlock)) return undefined;
  return `GC mode "${mode.title}" is ${mode.lock}, and must be enabled via -XX:+${unlock}.`;
};
