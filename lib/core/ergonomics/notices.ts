import { cellOf, hasFlag, isOn, numberOf } from '../jvm/flag-cells.ts';
import { WARNING } from '../jvm/option-reading.ts';
import type { Step, Vm } from './vm.ts';

type Notice = { readonly when: (vm: Vm) => boolean; readonly says: string };

const isEpsilon = ({ collector, release }: Vm): boolean => collector === 'epsilon' && release.does.advisesEpsilon;

/** Whether the flag was set, from whichever door. */
const isSet = ({ cells }: Vm, name: string): boolean => {
  const { origin, wasOnCommandLine } = cellOf(cells, name);
  return wasOnCommandLine || origin === 'environment' || origin === 'config file';
};

/**
 * What a VM that starts complains of beside its options. Large pages are taken not to be reserved on the node.
 * Source: measured on 8u504, 11.0.33, 17.0.15, 17.0.21 and 25.0.3.
 */
const NOTICES: readonly Notice[] = [
  {
    when: ({ cells, release }) =>
      isOn(cells, 'UseLargePages') && !isOn(cells, 'UseTransparentHugePages') && !release.does.keepsLargePages,
    says: '[warning][pagesize] UseLargePages disabled, no large pages configured and available on the system.',
  },
  {
    when: ({ cells, release }) =>
      isOn(cells, 'UseLargePages') && !isOn(cells, 'UseTransparentHugePages') && release.does.keepsLargePages,
    says: `${WARNING}Failed to reserve shared memory. (error = 12)`,
  },
  {
    when: ({ cells, collector, release }) =>
      isOn(cells, 'UseStringDeduplication') &&
      release.does.complainsOfDeduplication &&
      collector !== 'g1' &&
      collector !== 'shenandoah',
    says: '[warning][stringdedup] String Deduplication disabled: not supported by selected GC',
  },
  {
    when: (vm) => isEpsilon(vm) && numberOf(vm.cells, 'InitialHeapSize') !== numberOf(vm.cells, 'MaxHeapSize'),
    says: '[warning][gc,init] Consider setting -Xms equal to -Xmx to avoid resizing hiccups',
  },
  {
    when: (vm) => isEpsilon(vm) && !isOn(vm.cells, 'AlwaysPreTouch'),
    says: '[warning][gc,init] Consider enabling -XX:+AlwaysPreTouch to avoid memory commit hiccups',
  },
  {
    when: ({ cells, release, sharesClassData }) =>
      sharesClassData &&
      release.does.archiveNeedsClassPointers &&
      hasFlag(cells, 'UseCompressedClassPointers') &&
      !isOn(cells, 'UseCompressedClassPointers'),
    says: '[warning][cds] Unable to use shared archive file.',
  },
  {
    when: (vm) =>
      isSet(vm, 'CompressedClassSpaceSize') &&
      !isOn(vm.cells, 'UseCompressedClassPointers') &&
      vm.release.does.freeClassPointers,
    says: `${WARNING}Setting CompressedClassSpaceSize has no effect when compressed class pointers are not used`,
  },
];

/** Adds the notices of a VM that starts. */
export const giveNotices: Step = (vm) => {
  for (const { when, says } of NOTICES) if (when(vm)) vm.warnings.push(says);
  return undefined;
};
