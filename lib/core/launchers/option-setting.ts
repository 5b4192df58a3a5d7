/** Other spellings of one setting. Source: JDK 25 `src/hotspot/share/runtime/arguments.cpp`, `parse_each_vm_init_arg`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^-Xmx|^-XX:MaxHeapSize=/, 'MaxHeapSize'],
  [/^-Xms|^-XX:InitialHeapSize=/, 'InitialHeapSize'],
  [/^-Xmn|^-XX:NewSize=/, 'NewSize'],
  [/^-Xss|^-XX:ThreadStackSize=/, 'ThreadStackSize'],
  [/^-Xloggc:|^-Xlog:gc/, 'Xloggc'],
  [/^-XX:Use(?:Serial|Parallel|ParallelOld|G1|Z|Shenandoah|Epsilon|ConcMarkSweep)GC$/, 'collector'],
];

/** Options that are given several times and all count. */
const REPEATABLE =
  /^-(?:javaagent:|agentlib:|agentpath:|Xlog|Xbootclasspath|verbose|ea|da|-add-|-patch|-enable-native|XX:CompileCommand=|XX:OnOutOfMemoryError=|XX:OnError=|XX:Flags=|XX:VMOptionsFile=)|^@/;

/** A setting that another one makes pointless. Source: JDK 25 `arguments.cpp`, `Arguments::set_heap_size`. */
const BEATEN_BY: Readonly<Record<string, readonly string[]>> = {
  MaxRAMPercentage: ['MaxHeapSize'],
  MinRAMPercentage: ['MaxHeapSize'],
  MaxRAMFraction: ['MaxHeapSize', 'MaxRAMPercentage'],
  MinRAMFraction: ['MaxHeapSize', 'MinRAMPercentage'],
  InitialRAMPercentage: ['InitialHeapSize'],
  InitialRAMFraction: ['InitialHeapSize', 'InitialRAMPercentage'],
};

/** What an option sets, under one name for all its spellings; undefined for options that add up. */
export function settingOf(option: string): string | undefined {
  if (REPEATABLE.test(option)) return undefined;
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(option));
  if (spelling !== undefined) return spelling[1];
  const named = /^-XX:[+-]?(?<name>\w+)/.exec(option)?.groups?.['name'] ?? /^-D[^=]+/.exec(option)?.[0];
  return named ?? option;
}

/** Settings that make this one pointless wherever they stand. */
export const beatenBy = (setting: string): readonly string[] => BEATEN_BY[setting] ?? [];
