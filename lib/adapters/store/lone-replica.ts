import type { Replicas } from '#lib/ports/replicas.ts';

/** A process that shares its store with nobody: everything is its duty, and there is nobody to tell. */
export const LONE_REPLICA: Replicas = {
  isMine: async () => true,
  tell: () => {},
  hear: () => {},
  close: async () => {},
};
