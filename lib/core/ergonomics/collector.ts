import type { Collector } from '../jvm/collector.ts';
import { adjustFlag, chooseFlag, isDefault, isOn, truth } from '../jvm/flag-cells.ts';
import { WARNING } from '../jvm/option-reading.ts';
import { MiB } from '../units/bytes.ts';
import { RULES } from './rules.ts';
import type { Step, Vm } from './vm.ts';

/** The flag that selects each collector, in the order in which HotSpot looks. */
const COLLECTOR_FLAGS: readonly (readonly [string, Collector])[] = [
  ['UseConcMarkSweepGC', 'cms'],
  ['UseEpsilonGC', 'epsilon'],
  ['UseG1GC', 'g1'],
  ['UseParallelGC', 'parallel'],
  ['UseParallelOldGC', 'parallel'],
  ['UseSerialGC', 'serial'],
  ['UseShenandoahGC', 'shenandoah'],
  ['UseZGC', 'zgc'],
];

/** 2 GiB less what firmware may keep back. Source: os.cpp `is_server_class_machine`; measured to the page. */
const SERVER_MEMORY = 1792 * MiB;

/** Whether the VM takes its machine for a server: from the container, whatever MaxRAM says. */
function isServerClass({ cells, machine }: Vm): boolean {
  if (isOn(cells, 'NeverActAsServerClassMachine')) return false;
  if (isOn(cells, 'AlwaysActAsServerClassMachine')) return true;
  return machine.cpus >= 2 && machine.memoryBytes >= SERVER_MEMORY;
}

const TWO_OLD =
  'Conflicting collector combinations in option list; please refer to the release notes for the combinations allowed';

const PARNEW_ALONE =
  'Using the ParNew young collector with the Serial old collector is deprecated and will likely be removed in a future release';

/** Chooses the collector: the one asked for, else by the machine. */
export const selectCollector: Step = (vm) => {
  const { cells, release } = vm;
  if (isOn(cells, 'UseParallelOldGC')) adjustFlag(cells, 'UseParallelGC', truth(true), RULES.parallelOld);
  const asked = [...new Set(COLLECTOR_FLAGS.filter(([flag]) => isOn(cells, flag)).map(([, collector]) => collector))];
  const [first] = asked;
  const isParNewAstray = isOn(cells, 'UseParNewGC') && first !== undefined && first !== 'cms';
  if (asked.length > 1 || isParNewAstray)
    return release.does.namesSerial ? 'Multiple garbage collectors selected' : TWO_OLD;
  if (first !== undefined) {
    vm.collector = first;
    return undefined;
  }
  if (isOn(cells, 'UseParNewGC')) {
    vm.warnings.push(`${WARNING}${PARNEW_ALONE}`);
    return undefined;
  }
  const [flag, collector] = chooseByMachine(vm);
  vm.collector = collector;
  if (flag === undefined) return undefined;
  if (!isDefault(cells, flag))
    return release.does.namesSerial
      ? 'Garbage collector not selected (default collector explicitly disabled)'
      : undefined;
  chooseFlag(cells, flag, true, release.does.alwaysG1 ? RULES.alwaysG1 : RULES.serverClass);
  return undefined;
};

function chooseByMachine(vm: Vm): readonly [string | undefined, Collector] {
  const { prefersG1, alwaysG1, namesSerial } = vm.release.does;
  if (alwaysG1 || (prefersG1 && isServerClass(vm))) return ['UseG1GC', 'g1'];
  if (!prefersG1 && isServerClass(vm)) return ['UseParallelGC', 'parallel'];
  return [namesSerial ? 'UseSerialGC' : undefined, 'serial'];
}
