import type { AssessedContainer } from '#lib/http/encode-assessed.ts';

export type ExpectedOption = { readonly text: string; readonly origin: string; readonly readBy: string };

export type Expected = {
  readonly isJvm: boolean;
  readonly jdk: string | undefined;
  readonly limit: number | null;
  readonly options: readonly ExpectedOption[];
};

const NONE = {
  missing: 0,
  truePositive: 0,
  falsePositive: 0,
  falseNegative: 0,
  unknownPositive: 0,
  unknownNegative: 0,
  optionsExpected: 0,
  optionsFound: 0,
  optionsRight: 0,
  readersRight: 0,
  limitsRight: 0,
  releases: 0,
  releasesRight: 0,
};

export type Counts = { readonly [Key in keyof typeof NONE]: number };

/** Options that a person sees in the file: neither the launcher's own nor the image's. */
const visible = (found: AssessedContainer | undefined) =>
  (found?.detection.isJvm === false ? [] : (found?.options ?? [])).filter(
    ({ origin }) => origin !== 'launcher' && origin !== 'image',
  );

const limitIn = ({ container }: AssessedContainer): number | null | undefined => {
  const { memoryLimit } = container.resources;
  if (memoryLimit.state === 'unknown') return undefined;
  return memoryLimit.value === 'unset' ? null : memoryLimit.value;
};

const majorOf = (found: AssessedContainer | undefined): string | undefined =>
  found?.detection.jdk.state === 'known' ? /^\d+/.exec(found.detection.jdk.value)?.[0] : undefined;

const same = (a: { readonly text: string; readonly origin: string }, b: typeof a): boolean =>
  a.text === b.text && a.origin === b.origin;

export function scoreOne(expected: Expected, found: AssessedContainer | undefined): Counts {
  const says = found?.detection.isJvm;
  const options = visible(found);
  const right = expected.options.filter((option) => options.some((other) => same(option, other)));
  const one = (yes: boolean): number => (yes ? 1 : 0);
  return {
    missing: one(found === undefined),
    truePositive: one(expected.isJvm && says === true),
    falsePositive: one(!expected.isJvm && says === true),
    falseNegative: one(expected.isJvm && (says === false || says === undefined)),
    unknownPositive: one(expected.isJvm && says === 'unknown'),
    unknownNegative: one(!expected.isJvm && says === 'unknown'),
    optionsExpected: expected.options.length,
    optionsFound: options.length,
    optionsRight: right.length,
    readersRight: right.filter(({ readBy, ...option }) =>
      options.some((other) => same(option, other) && other.readBy === readBy),
    ).length,
    limitsRight: one(found !== undefined && limitIn(found) === expected.limit),
    releases: one(expected.jdk !== undefined),
    releasesRight: one(expected.jdk !== undefined && majorOf(found) === expected.jdk),
  };
}

/** What differs, one sentence each. */
export function differences(expected: Expected, found: AssessedContainer | undefined): readonly string[] {
  if (found === undefined) return ['the container is not found'];
  const options = visible(found);
  const says = found.detection.isJvm;
  const why = found.detection.evidence.map(({ says: text, weight }) => `${weight} ${text}`).join('; ');
  return [
    ...(says === expected.isJvm
      ? []
      : [`is it a JVM: ${says}, expected ${expected.isJvm} [${found.container.image}; ${why}]`]),
    ...(limitIn(found) === expected.limit ? [] : [`limit ${limitIn(found)}, expected ${expected.limit}`]),
    ...(expected.jdk === undefined || majorOf(found) === expected.jdk
      ? []
      : [`release ${majorOf(found)}, expected ${expected.jdk}`]),
    ...expected.options.flatMap((option) => {
      const other = options.find((candidate) => same(candidate, option));
      if (other === undefined) return [`missing ${option.text} from ${option.origin}`];
      return other.readBy === option.readBy
        ? []
        : [
            `${option.text} from ${option.origin} read by ${other.readBy}, expected ${option.readBy} (${other.by ?? ''})`,
          ];
    }),
    ...options
      .filter((option) => !expected.options.some((other) => same(option, other)))
      .map((option) => `unexpected ${option.text} from ${option.origin} read by ${option.readBy}`),
  ];
}

export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(
    (sum, one) => ({
      missing: sum.missing + one.missing,
      truePositive: sum.truePositive + one.truePositive,
      falsePositive: sum.falsePositive + one.falsePositive,
      falseNegative: sum.falseNegative + one.falseNegative,
      unknownPositive: sum.unknownPositive + one.unknownPositive,
      unknownNegative: sum.unknownNegative + one.unknownNegative,
      optionsExpected: sum.optionsExpected + one.optionsExpected,
      optionsFound: sum.optionsFound + one.optionsFound,
      optionsRight: sum.optionsRight + one.optionsRight,
      readersRight: sum.readersRight + one.readersRight,
      limitsRight: sum.limitsRight + one.limitsRight,
      releases: sum.releases + one.releases,
      releasesRight: sum.releasesRight + one.releasesRight,
    }),
    NONE,
  );

export const percent = (part: number, whole: number): string =>
  whole === 0 ? 'nothing to compare' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
