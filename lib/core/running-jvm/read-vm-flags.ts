import { PREDICTED_FLAGS } from '../ergonomics/predicted-flags.ts';
import type { ToldFlag } from '../model/running-jvm.ts';
import { maskText } from '../secrets/mask.ts';

/** `    uintx MaxHeapFreeRatio = 70 {manageable} {default}`; 8 prints `:=` for what is not at its default, and no origin. */
const FLAG = /^\s*\w+ (?<name>\w+)\s+(?<sign>:?=) ?(?<value>.*?)\s+\{(?<kind>[^}]*)\}(?: \{(?<origin>[^}]*)\})?$/;

const ALWAYS: ReadonlySet<string> = new Set(PREDICTED_FLAGS);

/**
 * Reads `VM.flags -all`: flags that are not at their default, and all that Headroom predicts. Values that carry credentials are masked.
 * Source: JDK 17 `src/hotspot/share/runtime/flags/jvmFlag.cpp`, `JVMFlag::print_on`.
 */
export function readVmFlags(text: string): Readonly<Record<string, ToldFlag>> {
  const flags: Record<string, ToldFlag> = {};
  for (const line of text.split('\n')) {
    const { name, sign, value = '', origin } = FLAG.exec(line)?.groups ?? {};
    if (name === undefined) continue;
    const said = origin ?? (sign === ':=' ? 'set' : 'default');
    if (said !== 'default' || ALWAYS.has(name)) flags[name] = { value: maskText(value), origin: said };
  }
  return flags;
}
