/** Sizes as HotSpot reads them. Source: JDK 25 `src/hotspot/share/utilities/parseInteger.hpp`. */
const SIZE = /^(?:0x[\da-f]+|\d+)[kmgt]?$/i;

/**
 * Why no release reads an option as it is written; undefined when some may. What a certain release refuses is told by the prediction.
 * Source: JDK 25 `src/hotspot/share/runtime/arguments.cpp`, `Arguments::parse_argument` and `parse_each_vm_init_arg`.
 */
export function whyUnreadable(option: string): string | undefined {
  const sized = /^-X(?:mx|ms|mn|ss)(?<size>.*)$/s.exec(option)?.groups?.['size'];
  if (sized !== undefined && !SIZE.test(sized)) return `"${sized}" is no size: write digits and one of k m g t`;
  const flag = /^-XX:(?<rest>.*)$/s.exec(option)?.groups?.['rest'];
  if (flag === undefined) return undefined;
  if (/^[+-]\w+$/.test(flag) || /^\w+:?=/.test(flag)) return undefined;
  if (/^[+-]\w+=/.test(flag)) return 'a switch takes + or - and no value';
  return 'a flag is switched by + or -, or given a value behind =';
}
