import { namedJdk } from '../images/named-release.ts';

/** The variables that a JVM and its launcher read by themselves, in the order of their words, and why the others are not read. */
export type JvmVariables = {
  /** Before the words of the command line. */
  readonly before: readonly string[];
  /** Behind them. */
  readonly after: readonly string[];
  readonly unread: ReadonlyMap<string, string>;
};

/** OpenJ9 has two names for one more, of which the first that is set counts. */
const OPENJ9 = ['OPENJ9_JAVA_OPTIONS', 'IBM_JAVA_OPTIONS'];

/**
 * What the VM and the release that an image's name tells read.
 * Source: JDK 25 `arguments.cpp` (`parse_java_tool_options_environment_variable`, `parse_java_options_environment_variable`), JDK 9
 * `src/java.base/share/native/libjli/args.c` (`JLI_AddArgsFromEnvVar`), https://eclipse.dev/openj9/docs/cmdline_specifying/.
 */
export function jvmVariables(image: string, isSet: (name: string) => boolean): JvmVariables {
  const { vm, release } = namedJdk(image);
  const unread = new Map<string, string>();
  const isOpenJ9 = vm.state === 'known' && vm.value === 'openj9';
  const readBefore = OPENJ9.filter((_, at) => isOpenJ9 && !OPENJ9.slice(0, at).some(isSet));
  for (const name of OPENJ9)
    if (isOpenJ9 && !readBefore.includes(name)) unread.set(name, 'OpenJ9 reads OPENJ9_JAVA_OPTIONS, which is set too');
    else if (!isOpenJ9 && vm.state === 'known') unread.set(name, 'HotSpot does not read it');
  const isEight = release.state === 'known' && /^8(?:u|\.|$)/.test(release.value);
  if (isEight) unread.set('JDK_JAVA_OPTIONS', 'the java launcher reads it since release 9');
  return {
    before: ['JAVA_TOOL_OPTIONS', ...readBefore, ...(isEight ? [] : ['JDK_JAVA_OPTIONS'])],
    after: ['_JAVA_OPTIONS'],
    unread,
  };
}
