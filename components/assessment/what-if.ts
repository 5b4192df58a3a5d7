import { NEWEST_RELEASES } from '#lib/core/assess/newest-releases.ts';
import { parseJdkVersion } from '#lib/core/jvm/jdk.ts';
import { formatCount } from '#lib/core/units/format.ts';
import type { TypedSetUp } from './read-set-up.ts';

/** What differs in the second set-up; a field that is null is as in the first. */
export type WhatIf = Readonly<Record<keyof TypedSetUp, string | null>>;

/** The second set-up: the first with what differs. */
export function changedBy(typed: TypedSetUp, whatIf: WhatIf): TypedSetUp {
  const changed = Object.entries(whatIf).filter(([, text]) => text !== null);
  return { ...typed, ...Object.fromEntries(changed) };
}

/** A slider over one field: its scale, where it stands, what that says, and the text of a place on it. */
export type Scale = {
  readonly field: 'limit' | 'threads' | 'classes' | 'jdk';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly mark: number | undefined;
  readonly says: string;
  readonly textAt: (value: number) => string;
};

/** A whole number as it was typed; undefined where the field is empty or cannot be read. */
function read(text: string): number | undefined {
  const value = Number(text.replaceAll(',', '').trim());
  return text.trim() !== '' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

type NumberField = {
  readonly field: 'limit' | 'threads' | 'classes';
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly print: (value: number) => string;
  readonly empty: string;
};

const NUMBERS: readonly NumberField[] = [
  {
    field: 'limit',
    label: 'Limit',
    least: 64,
    most: 2048,
    step: 16,
    print: (value) => `${formatCount(value)} MiB`,
    empty: 'none',
  },
  { field: 'threads', label: 'Threads', least: 0, most: 500, step: 5, print: formatCount, empty: 'not known' },
  { field: 'classes', label: 'Classes', least: 0, most: 30_000, step: 100, print: formatCount, empty: 'not known' },
];

/** Twice what stands in the first set-up, so that its own value lies in the middle. */
function scaleOf(
  { field, label, least, most, step, print, empty }: NumberField,
  first: TypedSetUp,
  second: TypedSetUp,
): Scale {
  const mark = read(first[field]);
  const value = read(second[field]);
  const max = Math.max(most, Math.ceil(((mark ?? 0) * 2) / step) * step);
  return {
    field,
    label,
    min: least,
    max,
    step,
    value: Math.min(max, Math.max(least, value ?? (field === 'limit' ? max : least))),
    mark,
    says: value === undefined ? empty : print(value),
    textAt: (place) => `${place}`,
  };
}

const feature = (release: string): number => {
  const version = parseJdkVersion(release);
  return version.ok ? version.value.feature : Number.NaN;
};

/** The newest release of each train, with the typed one in the place of its train. */
const releasesWith = (typed: string): readonly string[] =>
  NEWEST_RELEASES.map((release) => (feature(release) === feature(typed) ? typed.trim() : release));

function releaseScale(first: TypedSetUp, second: TypedSetUp): Scale {
  const releases = releasesWith(first.jdk);
  const at = releases.findIndex((release) => feature(release) === feature(second.jdk));
  const mark = releases.indexOf(first.jdk.trim());
  return {
    field: 'jdk',
    label: 'JDK',
    min: 0,
    max: releases.length - 1,
    step: 1,
    value: Math.max(0, at),
    mark: mark < 0 ? undefined : mark,
    says: second.jdk.trim() === '' ? 'not known' : second.jdk.trim(),
    textAt: (place) => releases[place] ?? first.jdk,
  };
}

/** The sliders of a second set-up beside its first. */
export const scalesOf = (first: TypedSetUp, second: TypedSetUp): readonly Scale[] => [
  ...NUMBERS.map((row) => scaleOf(row, first, second)),
  releaseScale(first, second),
];
