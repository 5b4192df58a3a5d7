/** Where the text of an option stands; spelled as in the batch contract. */
export type OptionOrigin =
  | 'args'
  | 'command'
  | `command:${string}`
  | `env:${string}`
  | `configMap:${string}`
  | `secret:${string}`
  | 'image'
  | 'launcher'
  /** Told by the running JVM; where it was written is not known. */
  | 'running-jvm';

/** One option meant for a JVM, with who reads it and what became of it. In the order in which the JVM meets them. */
export type JvmOption = {
  /** As written; what looks like a secret is masked before it gets here. */
  readonly text: string;
  readonly origin: OptionOrigin;
  readonly readBy: 'jvm' | 'launcher' | 'none' | 'unknown';
  /** The start script that reads it, when one does: `catalina.sh`. */
  readonly reader?: string;
  /** `shadowed` has no effect although it is well written: another option or the lack of a reader took it, see `by`. */
  readonly state: 'effective' | 'shadowed' | 'unreadable' | 'unknown';
  /** What beat it, or why it is unreadable or unknown. */
  readonly by?: string;
  /** Of a launcher's own option: why it adds it, or what it was made of. */
  readonly because?: string;
};
