import type { Launcher } from './launcher.ts';
import { JAVA_LAUNCHERS } from './rows/java.ts';

/** All start scripts, special before general: the first row that fits is taken. */
export const LAUNCHERS: readonly Launcher[] = [...JAVA_LAUNCHERS];
