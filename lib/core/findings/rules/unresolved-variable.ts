import { defineRule } from '../rule.ts';

const SHELL = /(^|\/)(ba|da|a|z|k)?sh$/;
const FROM_KUBERNETES = /\$\((?<name>[A-Za-z_][A-Za-z0-9_.-]*)\)/g;
const FROM_SHELL = /^\$\{?(?<name>[A-Z_][A-Z0-9_]*)\}?$/;

/** A variable in the arguments that nobody will replace. */
export const unresolvedVariable = defineRule({
  id: 'unresolved-variable',
  severity: 'critical',
  title: 'A variable in the arguments that stays as it is written',
  group: 'start-up refusals',
  docs: {
    why: 'Kubernetes replaces $(NAME) by a variable of the container and leaves unknown names alone; $NAME is for a shell, and without one nobody replaces it. Java then takes the text for its main class.',
    source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  },
  needs: ['container'],
  check({ container }) {
    const words = [...(container.command ?? []), ...(container.args ?? [])];
    const [program = ''] = container.command ?? [];
    if (SHELL.test(program) || /^\S+\s+-c$/.test(words.slice(0, 2).join(' '))) return undefined;
    const hidden = container.env.some(
      ({ origin, value }) => value.state === 'unknown' && (origin.kind === 'secret' || origin.kind === 'config-map'),
    );
    const names = new Set(container.env.map(({ name }) => name));
    const lost = words.flatMap((word) => {
      const dollar = FROM_SHELL.exec(word)?.[0];
      const unset = [...word.matchAll(FROM_KUBERNETES)].filter(({ groups }) => !names.has(groups?.['name'] ?? ''));
      return [
        ...(dollar === undefined || container.command === undefined ? [] : [dollar]),
        ...(hidden ? [] : unset.map(([text]) => text)),
      ];
    });
    const [first] = lost;
    if (first === undefined) return undefined;
    return {
      message: `${lost.join(', ')} in the arguments stays as it is written: no such variable is set, and no shell reads it`,
      evidence: Object.fromEntries(lost.map((text) => [text, 'not set in env'])),
      fix: `Set the variable in env and write it as $(NAME), or put the options into JAVA_TOOL_OPTIONS`,
      field: 'args',
    };
  },
  examples: {
    failing: { container: { command: ['java', '$JAVA_OPTS', '-jar', 'shop.jar'] } },
    passing: { container: { command: ['sh', '-c', 'exec java $JAVA_OPTS -jar shop.jar'] } },
  },
});
