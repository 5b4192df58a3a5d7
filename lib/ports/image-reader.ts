import type { ImageConfig } from '#lib/core/model/cluster-facts.ts';
import type { Gap } from '#lib/core/model/gap.ts';
import type { PullSecretRef } from './pull-secrets.ts';

/** An image that is asked for, with the secrets that its pods pull it by. */
export type WantedImage = { readonly reference: string; readonly pullSecrets: readonly PullSecretRef[] };

export type ImageAnswer = {
  /** By the reference as it was asked for. An image that is absent could not be read: see `gaps`. */
  readonly images: Readonly<Record<string, ImageConfig>>;
  readonly gaps: readonly Gap[];
};

/** Reads what images say of themselves: variables, start command, labels. One question a different image, however many run it. */
export type ImageReader = {
  read(images: readonly WantedImage[], signal: AbortSignal): Promise<ImageAnswer>;
};
