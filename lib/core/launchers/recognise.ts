import type { Launcher } from './launcher.ts';
import type { Invocation } from './run-shell.ts';

/** The launcher of a container, how it was found, and the words that start it when they are known. */
export type Recognised = {
  readonly launcher: Launcher;
  readonly by: 'command' | 'image' | 'variables';
  readonly invocation: Invocation | undefined;
};

const joined = ({ words }: Invocation): string => words.map(({ text }) => text).join(' ');

/** The program that stays: the last one that surely runs, else the last one in a branch. */
const lastFirst = (invocations: readonly Invocation[]): readonly Invocation[] => [
  ...invocations.filter(({ conditional }) => !conditional).toReversed(),
  ...invocations.filter(({ conditional }) => conditional).toReversed(),
];

/**
 * The row that fits: by the command first, because one image may run several programs; among rows whose command fits, one whose image
 * fits too goes before. Rows stand from special to general.
 */
export function recognise(
  image: string,
  invocations: readonly Invocation[],
  variables: readonly string[],
  launchers: readonly Launcher[],
): Recognised | undefined {
  for (const invocation of lastFirst(invocations)) {
    const command = joined(invocation);
    const fits = launchers.filter((row) => row.command?.test(command) === true);
    const launcher = fits.find((row) => row.image?.test(image) === true) ?? fits[0];
    if (launcher !== undefined) return { launcher, by: 'command', invocation };
  }
  const named = launchers.find((row) => row.image?.test(image) === true);
  const [invocation] = lastFirst(invocations);
  if (named !== undefined) return { launcher: named, by: 'image', invocation };
  const read = launchers.find((row) => variables.some((name) => row.variables?.test(name) === true));
  return read === undefined ? undefined : { launcher: read, by: 'variables', invocation };
}
