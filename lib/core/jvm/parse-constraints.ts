import type { VmNumber } from './jvm-number.ts';
import type { OptionRelease } from './option-release.ts';

type Constraint = (value: VmNumber, release: OptionRelease) => string | undefined;

const isPowerOfTwo = (value: number): boolean => value > 0 && Number.isInteger(Math.log2(value));

/**
 * What a value must fulfil beyond its range when it is read; by flag.
 * Source: jvmFlagConstraintsRuntime.cpp, measured on 17.0.15 and 25.0.3.
 */
export const PARSE_CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  ObjectAlignmentInBytes: ({ value, text }, { reads }) =>
    reads.ranges && !isPowerOfTwo(value) ? `ObjectAlignmentInBytes (${text}) must be power of 2` : undefined,
  LargePageSizeInBytes: ({ value, text }, { reads }) =>
    reads.powerOfTwoPages && !isPowerOfTwo(value) ? `LargePageSizeInBytes ( ${text} ) must be a power of 2` : undefined,
};
