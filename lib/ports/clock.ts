import type { Instant } from '#lib/core/instant.ts';

/** The present moment, as an argument: the core never reads a clock. */
export type Clock = () => Instant;
