import { z } from 'zod';
import { ObjectMeta } from './object-meta.ts';
import { TextMap } from './scalar.ts';

/** The texts of a ConfigMap; its binary part is not read. */
export const ConfigMapObject = z.object({ metadata: ObjectMeta, data: TextMap });
export type ConfigMapObject = z.infer<typeof ConfigMapObject>;
