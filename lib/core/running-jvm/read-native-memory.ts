import { from, type Known, known, unknown } from '../known.ts';
import type { NativeMemory } from '../model/running-jvm.ts';
import { bytes } from '../units/bytes.ts';

const TOTAL = /^Total: reserved=(?<reserved>\d+)KB, committed=(?<committed>\d+)KB/;
const CATEGORY = /^-\s+(?<category>[A-Z][\w ]*?) \(reserved=(?<reserved>\d+)KB, committed=(?<committed>\d+)KB/;

/**
 * Reads `VM.native_memory summary`: the total first, then each category as the JVM names it.
 * Source of what tracking costs: https://docs.oracle.com/en/java/javase/25/vm/native-memory-tracking.html.
 */
export function readNativeMemory(text: string): Known<readonly NativeMemory[]> {
  if (/^Native memory tracking is not enabled/i.test(text))
    return unknown(
      'native memory tracking is off in this JVM',
      'Start it with -XX:NativeMemoryTracking=summary, which costs some memory and 5 to 10 % of speed',
    );
  const rows = text.split('\n').flatMap((line): readonly NativeMemory[] => {
    const { category = 'Total', reserved, committed } = (TOTAL.exec(line) ?? CATEGORY.exec(line))?.groups ?? {};
    return reserved === undefined
      ? []
      : [{ category, reserved: bytes(Number(reserved) * 1024), committed: bytes(Number(committed) * 1024) }];
  });
  return rows.length === 0
    ? unknown('what native memory tracking told was not understood')
    : known(rows, from('running-jvm', 'VM.native_memory summary'));
}
