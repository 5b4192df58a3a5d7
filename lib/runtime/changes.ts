import type { Changes, NumberedChange } from '#lib/ports/changes.ts';
import type { Clock } from '#lib/ports/clock.ts';

/** How many changes are remembered for who comes back. */
const REMEMBERED = 512;

/** The changes of this process. `run` tells its versions from those of any other process. */
export function createChanges(clock: Clock, run: string): Changes {
  let newest = 0;
  let remembered: readonly NumberedChange[] = [];
  const hearers = new Set<(numbered: NumberedChange) => void>();
  const versionOf = (count: number): string => `${run}-${count}`;
  return {
    version: () => versionOf(newest),
    publish(change) {
      newest += 1;
      const numbered = { version: versionOf(newest), change: { ...change, at: clock() } };
      remembered = [...remembered, numbered].slice(-REMEMBERED);
      for (const hear of hearers) hear(numbered);
    },
    since(version) {
      if (version === versionOf(newest)) return [];
      if (version === versionOf(newest - remembered.length)) return remembered;
      const found = remembered.findIndex((numbered) => numbered.version === version);
      return found === -1 ? undefined : remembered.slice(found + 1);
    },
    listen(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}
