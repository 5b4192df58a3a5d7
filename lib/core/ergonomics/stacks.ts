import { numberOf } from '../jvm/flag-cells.ts';
import type { Step } from './vm.ts';

/** The least stack of each kind of thread on x86_64, in KiB, with the line for less. Source: measured on 11.0.33 to 28-ea+18. */
const LEAST_STACKS = [
  ['ThreadStackSize', 136, 'The Java thread stack size specified is too small. Specify at least 136k'],
  ['CompilerThreadStackSize', 144, 'The CompilerThreadStackSize specified is too small. Specify at least 144k'],
  ['VMThreadStackSize', 64, 'The VMThreadStackSize specified is too small. Specify at least 64k'],
] as const;

/** Refuses stacks that no thread could start on; 0 means the default. Source: os_posix.cpp `set_minimum_stack_sizes`. */
export const checkStacks: Step = ({ cells, machine, release }) => {
  if (machine.arch !== 'x86_64') return undefined;
  if (!release.does.refusesTinyMaximum) {
    const size = numberOf(cells, 'ThreadStackSize');
    if (size < 0) return 'java.lang.OutOfMemoryError: unable to create new native thread';
    return size !== 0 && size < 228 ? 'The stack size specified is too small, Specify at least 228k' : undefined;
  }
  for (const [flag, least, message] of LEAST_STACKS) {
    const size = numberOf(cells, flag);
    if (size !== 0 && size < least) return message;
  }
  return undefined;
};
