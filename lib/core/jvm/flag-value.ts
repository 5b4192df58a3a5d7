import { truth } from './flag-cells.ts';
import type { FlagFacts, FlagType } from './flag-table.ts';
import {
  type DoubleGrammar,
  type NumberGrammar,
  parseDouble,
  parseSigned,
  parseUnsigned,
  type VmNumber,
  vmNumber,
} from './jvm-number.ts';
import type { OptionRelease } from './option-release.ts';

/** What the whole-number types hold: signed or not, and how many bits. */
const WIDTHS: Readonly<Partial<Record<FlagType, { readonly signed: boolean; readonly bits: number }>>> = {
  int: { signed: true, bits: 32 },
  uint: { signed: false, bits: 32 },
  intx: { signed: true, bits: 64 },
  uintx: { signed: false, bits: 64 },
  size_t: { signed: false, bits: 64 },
  uint64_t: { signed: false, bits: 64 },
};

const grammarOf = ({ reads }: OptionRelease): NumberGrammar => ({
  hexadecimal: reads.hexadecimal,
  refusesOverflow: reads.refusesOverflow,
});

function doubleGrammar({ reads }: OptionRelease): DoubleGrammar {
  if (reads.strtodDoubles) return 'strtod';
  return reads.exponents ? 'point needs digits' : 'digits on both sides';
}

/** Reads a size as options such as -Xmx take it. */
export const parseSize = (text: string, release: OptionRelease): VmNumber | undefined =>
  parseUnsigned(text, grammarOf(release));

/** Reads the value of a flag that is no switch; undefined when the release cannot. */
export function parseFlagValue({ type }: FlagFacts, text: string, release: OptionRelease): VmNumber | undefined {
  if (type === 'ccstr' || type === 'ccstrlist') return { value: 0, text };
  if (type === 'double')
    return parseDouble(text, doubleGrammar(release), release.reads.wholeDoubles ? grammarOf(release) : undefined);
  const width = WIDTHS[type];
  if (width === undefined) return undefined;
  const read = width.signed ? parseSigned(text, grammarOf(release)) : parseUnsigned(text, grammarOf(release));
  if (read === undefined || Math.abs(read.value) < 2 ** 31) return read;
  const exact = BigInt(read.text);
  const kept = width.signed ? BigInt.asIntN(width.bits, exact) : BigInt.asUintN(width.bits, exact);
  if (kept === exact) return read;
  return release.reads.checkedIntegers ? undefined : vmNumber(kept);
}

/** Reads the sign of a switch. */
export const switchValue = (sign: string): VmNumber => truth(sign === '+');

/** The line printed for a value outside the flag's range; undefined when it is inside or the flag has none. */
export function rangeError({ name, type, range }: FlagFacts, { value, text }: VmNumber): string | undefined {
  if (range === undefined) return undefined;
  const [low, high] = range;
  if (value >= Number(low) && value <= Number(high)) return undefined;
  const print = (limit: string): string => (type === 'double' ? Number(limit).toFixed(6) : limit);
  return `${type} ${name}=${text} is outside the allowed range [ ${print(low)} ... ${print(high)} ]`;
}
