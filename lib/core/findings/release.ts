/** Major number of a release: `8u392` and `1.8.0_392` are 8; undefined when no number leads. */
export function trainOf(jdk: string): number | undefined {
  const train = /^(?:1\.)?(\d+)/.exec(jdk)?.[1];
  return train === undefined ? undefined : Number(train);
}

/** The number that tells releases of a train apart: 392 of `8u392`, 15 of `17.0.15+6`; undefined when the text names a train alone. */
export function updateOf(jdk: string): number | undefined {
  const update = /^(?:8u|1\.8\.0_|8\.0\.)(\d+)/.exec(jdk)?.[1] ?? /^\d+\.0\.(\d+)/.exec(jdk)?.[1];
  return update === undefined ? undefined : Number(update);
}

/**
 * Whether a release lacks a change that came with `train` and was brought back to older trains in the updates named. False as well
 * when only the train is known: unknown is never a finding.
 */
export function isBefore(jdk: string, train: number, updates: Readonly<Record<number, number>>): boolean {
  const own = trainOf(jdk);
  if (own === undefined || own >= train) return false;
  const since = updates[own];
  if (since === undefined) return true;
  const update = updateOf(jdk);
  return update !== undefined && update < since;
}
