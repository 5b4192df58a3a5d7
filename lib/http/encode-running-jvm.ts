import type { Assessment } from '#lib/core/assess/assessment.ts';
import { mapKnown } from '#lib/core/known.ts';
import type { RunningJvm } from '#lib/core/model/running-jvm.ts';

const encodeJvm = ({ resident, nativeMemory, heap, ...rest }: RunningJvm): object => ({
  ...rest,
  residentBytes: resident,
  nativeMemory: mapKnown(nativeMemory, (rows) =>
    rows.map(({ category, reserved, committed }) => ({ category, reservedBytes: reserved, committedBytes: committed })),
  ),
  heap: mapKnown(heap, ({ committed, used }) => ({ committedBytes: committed, usedBytes: used })),
});

/** What running JVMs told, on the wire. */
export function encodeRunningJvm(
  asked: NonNullable<Assessment['asked']>,
  comparison: Assessment['comparison'],
): object {
  const { reading, holds, unshown, ungiven } = asked;
  return {
    pod: reading.pod,
    at: reading.at,
    ...(holds.ok ? {} : { outdated: holds.error }),
    jvms: reading.jvms.map(encodeJvm),
    ran: reading.ran,
    unshown,
    ungiven,
    ...(comparison === undefined ? {} : { comparison }),
  };
}
