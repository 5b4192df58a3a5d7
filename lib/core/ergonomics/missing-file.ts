import type { Start } from '../jvm/start.ts';

const PREFIXES = ['-XX:Flags=', '-XX:VMOptionsFile='];

/** The file that a word names, `@opts` among words that the launcher reads. */
function fileOf(word: string, isLaunchers: boolean): string | undefined {
  if (word.startsWith('@')) return isLaunchers && word.length > 1 && word[1] !== '@' ? word.slice(1) : undefined;
  const prefix = PREFIXES.find((each) => word.startsWith(each));
  return prefix === undefined ? undefined : word.slice(prefix.length);
}

/** A file that the options name while no files are known at all; with files given, a name that is not among them does not exist. */
export function missingFile({ argv = [], env, files }: Start): string | undefined {
  if (files !== undefined) return undefined;
  for (const word of argv) {
    const file = fileOf(word, true);
    if (file !== undefined) return file;
  }
  for (const name of ['JDK_JAVA_OPTIONS', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS'])
    for (const word of env?.[name]?.split(/\s+/) ?? []) {
      const file = fileOf(word, name === 'JDK_JAVA_OPTIONS');
      if (file !== undefined) return file;
    }
  return undefined;
}
