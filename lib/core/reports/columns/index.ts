import type { Column } from '../column.ts';
import { JUDGEMENT } from './judgement.ts';
import { NAMING } from './naming.ts';
import { RUNTIME } from './runtime.ts';
import { SAVINGS } from './savings.ts';
import { SIZES } from './sizes.ts';
import { USAGE } from './usage.ts';

/** Every column of a report, in its order. */
export const COLUMNS: readonly Column[] = [...NAMING, ...RUNTIME, ...JUDGEMENT, ...SAVINGS, ...SIZES, ...USAGE];
