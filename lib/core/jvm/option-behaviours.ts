import type { Behaviour } from './behaviour.ts';

const ARGUMENTS = 'https://github.com/openjdk/jdk/blob/master/src/hotspot/share/runtime/arguments.cpp';

/** How options are read, one row a behaviour. */
export const OPTION_BEHAVIOURS = {
  argumentFiles: {
    says: 'The launcher reads JDK_JAVA_OPTIONS and @files.',
    since: ['9'],
    source: 'https://bugs.openjdk.org/browse/JDK-8027634',
  },
  optionsFile: {
    says: '-XX:VMOptionsFile= is read in its place.',
    since: ['9'],
    source: 'https://bugs.openjdk.org/browse/JDK-8061999',
  },
  everyDoorScanned: {
    says: '-XX:Flags= and -XX:+IgnoreUnrecognizedVMOptions count wherever they stand, not on the command line alone.',
    since: ['9'],
    source: ARGUMENTS,
  },
  aotVariable: {
    says: 'JDK_AOT_VM_OPTIONS is read last, with -XX:AOTMode=create.',
    since: ['26'],
    source: ARGUMENTS,
  },
  hexadecimal: { says: 'Numbers may be written 0x….', since: ['9'], source: ARGUMENTS },
  refusesOverflow: {
    says: 'A number past 2^64 is refused.',
    since: ['9..11'],
    source: 'measured on 8u504 and 11.0.33',
  },
  powerOfTwoPages: {
    says: 'LargePageSizeInBytes must be a power of two.',
    since: ['17.0.16..17.0.21', '18..21'],
    source: 'measured on 17.0.15, 17.0.21 and 21.0.13',
  },
  wholeDoubles: {
    says: 'A percentage may be written without a point.',
    since: ['10'],
    source: 'https://bugs.openjdk.org/browse/JDK-8178364',
  },
  exponents: { says: 'A percentage may be written with an exponent.', since: ['9..11'], source: 'measured on 11.0.33' },
  strtodDoubles: {
    says: 'A percentage is what C reads as a double: "75." and ".75" too.',
    since: ['18..21'],
    source: 'https://bugs.openjdk.org/browse/JDK-8298125',
  },
  checkedIntegers: {
    says: 'A number past its flag’s type is refused, not cut.',
    since: ['18..21'],
    source: 'https://bugs.openjdk.org/browse/JDK-8283013',
  },
  exactOptions: {
    says: 'An option such as -Xint is its whole word; 8 looks at its beginning only.',
    since: ['9'],
    source: 'measured on 8u504 and 11.0.33',
  },
  forgivesUnknownOnly: {
    says: 'IgnoreUnrecognizedVMOptions forgives unknown flags; on 8 every fault of a flag.',
    since: ['9'],
    source: 'measured on 8u504 and 11.0.33',
  },
  readsDoorsFirst: {
    says: 'All doors are split into words before the first option is read.',
    since: ['9'],
    source: 'measured on 8u504 and 11.0.33',
  },
  ranges: {
    says: 'Flags have ranges that are checked as they are read.',
    since: ['9'],
    source: 'https://openjdk.org/jeps/245',
  },
  noVerifyNone: {
    says: '-Xverify:none and -noverify are gone.',
    since: ['27'],
    source: 'measured on 26.0.2.1 and 27.0.1',
  },
  bareRatios: {
    says: '-Xminf and -Xmaxf are checked as they are read.',
    since: ['26'],
    source: 'measured on 26.0.2.1',
  },
  checksTrackingFirst: {
    says: 'A wrong NativeMemoryTracking is told before any other option is read; 8 sees it on the command line alone.',
    since: ['8'],
    until: ['12..17'],
    source: 'measured on 8u504, 11.0.33 and 17.0.21',
  },
  runsOnSyntaxErrors: {
    says: 'The complaint of NativeMemoryTracking has no end of line: the launcher’s next line follows at once.',
    since: ['12..17'],
    until: ['22..25'],
    source: 'measured on 11.0.33, 17.0.21, 21.0.13 and 25.0.3',
  },
  modernNotices: {
    says: 'Notices read "Option X was deprecated in version N" and "Ignoring option X".',
    since: ['9'],
    source: 'measured on 8u504 and 11.0.33',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type OptionBehaviour = keyof typeof OPTION_BEHAVIOURS;
