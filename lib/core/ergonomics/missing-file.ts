import type { Start } from '../jvm/start.ts';

const NAMES = /^(?:@(?<argument>[^@].*)|-XX:Flags=(?<flags>.+)|-XX:VMOptionsFile=(?<options>.+))$/s;

/** A file that the options name while no files are known at all; with files given, a name that is not among them does not exist. */
export function missingFile({ argv = [], env = {}, files }: Start): string | undefined {
  if (files !== undefined) return undefined;
  const read = ['JDK_JAVA_OPTIONS', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS'].flatMap((name) =>
    (env[name] ?? '').split(/\s+/).filter((word) => name === 'JDK_JAVA_OPTIONS' || word.startsWith('-')),
  );
  for (const word of [...argv, ...read]) {
    const found = NAMES.exec(word)?.groups;
    const file = found?.['argument'] ?? found?.['flags'] ?? found?.['options'];
    if (file !== undefined) return file;
  }
  return undefined;
}
