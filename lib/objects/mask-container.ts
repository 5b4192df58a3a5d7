import { mapKnown } from '#lib/core/known.ts';
import type { Container } from '#lib/core/model/container.ts';
import { maskText, maskVariable } from '#lib/core/secrets/mask.ts';
import { maskWords } from '#lib/core/secrets/mask-words.ts';

/** Takes what looks like a secret out of a container before anything else sees it: nothing behind this door can show or store it. */
export const maskContainer = (container: Container): Container => ({
  ...container,
  command: container.command && maskWords(container.command),
  args: container.args && maskWords(container.args),
  env: container.env.map((variable) => ({
    ...variable,
    value: mapKnown(variable.value, (value) => maskVariable(variable.name, value)),
  })),
  files: container.files.map((file) => ({ ...file, text: maskText(file.text) })),
});
