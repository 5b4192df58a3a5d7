/** A way by which options reach the JVM. */
export type Door =
  | 'command line'
  | 'argument file'
  | 'JDK_JAVA_OPTIONS'
  | 'JAVA_TOOL_OPTIONS'
  | '_JAVA_OPTIONS'
  | 'JDK_AOT_VM_OPTIONS'
  | 'VM options file'
  | 'flags file';

/** One option as the VM meets it, with the door it came by. */
export type Word = {
  readonly text: string;
  readonly door: Door;
  /** The file, when it came out of one. */
  readonly file?: string;
  /** Which variable or line the file was named in: its options count as coming from there. */
  readonly origin: 'command line' | 'environment' | 'config file';
};

/** Why a JVM does not start: the first error line that it prints. */
export type Refusal = { readonly message: string; readonly word?: Word };
