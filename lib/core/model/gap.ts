import type { DocumentPosition } from './container.ts';

/** Something that should have been read and could not be: what is missing, why, and what would mend it. Never silence. */
export type Gap = {
  /** The source that has the gap, as the Sources page names it: `kubernetes`, `prometheus`, `manifests`, … */
  readonly source: string;
  /** What is missing, in the words of its API: `pods in namespace shop`, `container_memory_rss`. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** Where it stands, when it stands in a file. */
  readonly position?: DocumentPosition;
  /** Nothing of what stands there could be read. */
  readonly unread?: true;
};
