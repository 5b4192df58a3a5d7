import type { Sketch } from '#lib/core/findings/sketch.ts';

/** A rule's example as it is written and as the tests run it. */
export const sketchText = (sketch: Sketch): string => JSON.stringify(sketch, null, 2);
