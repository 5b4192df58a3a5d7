import { deps } from './deps.ts';

/** Whether the gallery of components is shown: while developing, and in production when HEADROOM_GALLERY is 1. */
export const galleryShown = (): boolean => process.env.NODE_ENV !== 'production' || deps().env.HEADROOM_GALLERY === '1';
