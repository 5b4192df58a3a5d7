import { type Adjustment, also } from '../draft.ts';

/** A limit that is changed without a restart does not change the heap: the JVM reads it once, at start. */
export const inPlaceResize: Adjustment = (draft, { facts }) =>
  facts.bounds.memoryResizePolicy === 'NotRequired'
    ? also(
        draft,
        {},
        'The container may be resized in place, but the JVM reads its limit once, at start: restart the pods.',
      )
    : draft;
