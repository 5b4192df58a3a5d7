import type { Assessment } from '../assess/assessment.ts';
import type { JvmOption } from '../launchers/option.ts';
import { MASK } from '../secrets/mask.ts';

/** Where advised options go, so that they are read and nothing that stands elsewhere beats them. */
export type Placement =
  | { readonly kind: 'nothing-to-set' }
  /** The whole new value of one variable that the specification holds itself. */
  | { readonly kind: 'variable'; readonly name: string; readonly value: string }
  | { readonly kind: 'by-hand'; readonly because: string };

/** Options that decide the same thing, under one name. Source: Arguments::parse_each_vm_init_arg and gc/shared/gc_globals.hpp (JDK 25). */
const FAMILIES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'heap',
    pattern: /^-(?:Xmx|XX:(?:MaxHeapSize|MaxRAMPercentage|MinRAMPercentage|MaxRAMFraction|MinRAMFraction|MaxRAM)=)/,
  },
  { name: 'initial heap', pattern: /^-(?:Xms|XX:(?:InitialHeapSize|InitialRAMPercentage|InitialRAMFraction)=)/ },
  { name: 'collector', pattern: /^-XX:[+-]Use\w+GC$/ },
];

const familyOf = (text: string): string =>
  FAMILIES.find(({ pattern }) => pattern.test(text))?.name ?? text.replace(/^-XX:[+-]?/, '').replace(/=.*$/s, '');

/** Reads only where every release of HotSpot reads, and beats nothing that is written on the command line. */
const EVERYWHERE = 'JAVA_TOOL_OPTIONS';

const byHand = (because: string): Placement => ({ kind: 'by-hand', because });

const withoutWords = (value: string, words: readonly string[]): string =>
  value
    .split(/\s+/)
    .filter((word) => word !== '' && !words.includes(word))
    .join(' ');

/** The new value of a variable: what it says now without the options that are replaced, then the advised ones. */
function inVariable(
  { container }: Assessment,
  name: string,
  replaced: readonly string[],
  advised: readonly string[],
): Placement {
  const variables = container.env.filter((variable) => variable.name === name);
  const last = variables.at(-1);
  if (last === undefined) return { kind: 'variable', name, value: advised.join(' ') };
  if (last.origin.kind !== 'literal' || last.value.state === 'unknown') {
    return byHand(`${name} is not written in the specification itself: change it where it stands`);
  }
  const { value } = last.value;
  if (value.includes(MASK))
    return byHand(`${name} holds a secret, which Headroom does not keep: add the options there`);
  if (/["'\\$]/.test(value)) return byHand(`${name} has quotes or references: add the options there`);
  return {
    kind: 'variable',
    name,
    value: [withoutWords(value, replaced), ...advised].filter((part) => part !== '').join(' '),
  };
}

const said = ({ text, origin }: JvmOption): string => `${text} (${origin})`;

/** Finds the place for the advice's options beside those that are in force now. */
export function placeOptions(assessment: Assessment): Placement {
  const { advice, options, detection } = assessment;
  if (advice.state === 'unknown' || advice.value.jvmOptions.length === 0) return { kind: 'nothing-to-set' };
  const advised = advice.value.jvmOptions;
  if (detection.vm.state === 'unknown' || detection.vm.value !== 'hotspot') {
    return byHand('it is not known to be a HotSpot JVM, whose options these are');
  }
  const hidden = options.filter(({ state }) => state === 'unknown');
  if (hidden.length > 0) return byHand(`${hidden.map(said).join(' and ')} is not known and may win: look at it first`);
  const families = new Set(advised.map(familyOf));
  const present = options.filter(({ text, state }) => state !== 'unreadable' && families.has(familyOf(text)));
  const places = new Set(present.map(({ origin }) => origin));
  const [place = `env:${EVERYWHERE}`] = places;
  const name = /^env:(?<name>\w+)$/.exec(place)?.groups?.['name'];
  if (places.size > 1 || name === undefined) {
    return byHand(`replace ${present.map(said).join(' and ')} where it stands, else it wins`);
  }
  return inVariable(
    assessment,
    name,
    present.map(({ text }) => text),
    advised,
  );
}
