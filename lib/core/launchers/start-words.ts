import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import type { Environment } from './environment.ts';
import { expandVariables } from './expand-variables.ts';
import type { OptionOrigin } from './option.ts';
import { asWord, type OriginWord } from './traced.ts';

/** The words of the container's first process. `entrypoint` is false when they begin in an image that was not read. */
export type StartWords = { readonly words: readonly OriginWord[]; readonly entrypoint: boolean };

/**
 * `command` replaces the image's ENTRYPOINT and drops its CMD, `args` replaces CMD; `$(NAME)` gives one word whatever blanks it holds.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
 */
export function startWords(container: Container, declared: Environment, image: ImageConfig | undefined): StartWords {
  const words = (texts: readonly string[], origin: OptionOrigin) =>
    texts.map((text) =>
      asWord(
        expandVariables(
          text,
          origin,
          (name) => declared.get(name),
          (name) => (NAME.test(name) ? `${name} is defined nowhere in the specification` : undefined),
        ),
        origin,
      ),
    );
  const command = container.command ?? [];
  const args = container.args ?? [];
  if (command.length > 0) return { words: [...words(command, 'command'), ...words(args, 'args')], entrypoint: true };
  if (image === undefined) return { words: words(args, 'args'), entrypoint: false };
  const verbatim = (texts: readonly string[]) => texts.map((text): OriginWord => ({ text, origin: 'image' }));
  return {
    words: [...verbatim(image.entrypoint), ...(args.length > 0 ? words(args, 'args') : verbatim(image.cmd))],
    entrypoint: true,
  };
}

/** What can be a variable's name: `$(date +%s)` is a shell's command substitution that only looks like a reference. */
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
