/** A number as the VM holds it: `text` is exact, `value` the nearest double. */
export type VmNumber = { readonly value: number; readonly text: string };

/** What numbers a release reads; see `option-behaviours.ts`. */
export type NumberGrammar = {
  readonly hexadecimal: boolean;
  /** A suffix past 2^64 and a plain number past it: refused, or taken as 2^64 − 1. */
  readonly refusesOverflow: boolean;
};

const MAX = 18446744073709551615n;
const SIZE = /^(?<digits>\d+)(?<suffix>[kKmMgGtT]?)$/;
const HEX = /^0[xX](?<digits>[\da-fA-F]+)(?<suffix>[kKmMgGtT]?)$/;
const SHIFTS: Readonly<Record<string, number>> = { k: 10, m: 20, g: 30, t: 40 };

export const vmNumber = (exact: bigint): VmNumber => ({ value: Number(exact), text: exact.toString() });

/** A whole number below 2^53. */
export const smallNumber = (value: number): VmNumber => ({ value, text: `${value}` });

/**
 * Reads an unsigned number with at most one of k m g t behind it, in either case; undefined when it is none. Fractions,
 * signs, spaces, `MB` and `Mi` are not. Source: HotSpot arguments.cpp `atomull` (until 20), parseInteger.hpp (since).
 */
export function parseUnsigned(text: string, grammar: NumberGrammar): VmNumber | undefined {
  const hex = grammar.hexadecimal ? HEX.exec(text)?.groups : undefined;
  const found = hex ?? SIZE.exec(text)?.groups;
  if (!found) return undefined;
  const { digits = '', suffix = '' } = found;
  const shift = SHIFTS[suffix.toLowerCase()] ?? 0;
  if (!hex && digits.length <= 12 && shift <= 10) return smallNumber(Number(digits) * 2 ** shift);
  let number = BigInt(hex ? `0x${digits}` : digits);
  if (number > MAX) {
    if (grammar.refusesOverflow) return undefined;
    number = MAX;
  }
  const scaled = number << BigInt(shift);
  return scaled > MAX ? undefined : vmNumber(scaled);
}

/** Reads a number that may be negative, as the signed flags take it. */
export function parseSigned(text: string, grammar: NumberGrammar): VmNumber | undefined {
  if (!text.startsWith('-')) return parseUnsigned(text, grammar);
  const size = parseUnsigned(text.slice(1), grammar);
  return size && { value: -size.value, text: size.text === '0' ? '0' : `-${size.text}` };
}

/** As PrintFlagsFinal prints a double. */
export const vmDouble = (value: number): VmNumber => ({ value, text: value.toFixed(6) });

/** How a release reads a double. */
export type DoubleGrammar = 'digits on both sides' | 'point needs digits' | 'strtod';

const STRICT = /^-?[\d-]+\.\d+$/;
const POINTED = /^[-\d]+\.[\deE+-]+$/;
const STRTOD = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const STRTOD_HEX = /^(?<sign>[+-]?)0[xX](?<digits>[\da-fA-F]+)$/;

/**
 * Reads a double; undefined when it is none. 8 wants digits on both sides of the point, 9 to 17 take what has a point
 * with digits around it and, where whole numbers are let in, anything that is a size; later ones take what C's strtod
 * takes and is finite. Source: arguments.cpp `parse_argument` of 8u, 17u, 21u; measured on 8u504, 17.0.15, 25.0.3.
 */
export function parseDouble(
  text: string,
  grammar: DoubleGrammar,
  whole: NumberGrammar | undefined,
): VmNumber | undefined {
  if (grammar === 'strtod') {
    const hex = STRTOD_HEX.exec(text)?.groups;
    const value = hex
      ? Number(`0x${hex['digits']}`) * (hex['sign'] === '-' ? -1 : 1)
      : STRTOD.test(text)
        ? Number(text)
        : Number.NaN;
    return Number.isFinite(value) ? vmDouble(value) : undefined;
  }
  const pattern = grammar === 'digits on both sides' ? STRICT : POINTED;
  if (pattern.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? vmDouble(value) : undefined;
  }
  const size = whole && parseUnsigned(text, whole);
  return size && vmDouble(size.value);
}
