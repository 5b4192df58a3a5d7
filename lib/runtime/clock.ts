import { instant } from '#lib/core/instant.ts';
import type { Clock } from '#lib/ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = () => instant(Date.now());
