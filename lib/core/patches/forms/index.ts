import type { PatchForm } from '../patch-form.ts';
import { helm } from './helm.ts';
import { kubectl } from './kubectl.ts';
import { kustomize } from './kustomize.ts';

/** Every form of a set of patches. */
export const PATCH_FORMS: readonly PatchForm[] = [helm, kubectl, kustomize];
