import type { Gap } from '#lib/core/model/gap.ts';
import type { Result } from '#lib/core/result.ts';

/** A pull secret by its place. */
export type PullSecretRef = { readonly namespace: string; readonly name: string };

/** Reads pull secrets, where the operator allows it. Their text is for the question at hand and is kept nowhere. */
export type PullSecrets = {
  /** The text of a secret as `docker login` writes it. */
  read(secret: PullSecretRef, signal: AbortSignal): Promise<Result<string, Gap>>;
};
