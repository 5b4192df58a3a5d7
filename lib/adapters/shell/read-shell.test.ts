import type { ShellWord } from '#lib/core/launchers/shell.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { readShell } from './read-shell.ts';

const spelled = (word: ShellWord): string =>
  word.map((part) => (part.kind === 'text' ? part.text : `<${part.written}>`)).join('');

table(
  'simple commands in the order of the text',
  [
    {
      text: 'exec java $JAVA_OPTS -jar app.jar',
      commands: [['exec', 'java', '<$JAVA_OPTS>', '-jar', 'app.jar']],
      why: 'words',
    },
    { text: 'a && b; c | d', commands: [['a'], ['b'], ['c'], ['d']], why: 'lists and pipelines' },
    { text: 'java \\\n  -Xmx1g \\\n  -jar x', commands: [['java', '-Xmx1g', '-jar', 'x']], why: 'continuation lines' },
    { text: 'a || b', commands: [['a'], ['? b']], why: 'what stands behind || may not run' },
    { text: 'if [ -f x ]; then a; else b; fi', commands: [['[', '-f', 'x', ']'], ['? a'], ['? b']], why: 'branches' },
    { text: 'echo "a b" \'$c\'', commands: [['echo', 'a b', '$c']], why: 'quotes' },
    { text: 'export A="$B -x"', commands: [['export', 'A=<$B> -x']], why: 'an assignment as argument is a word' },
    { text: '( a; { b; } ) > out 2>&1 &', commands: [['a'], ['b']], why: 'groups, redirections, background' },
  ],
  ({ text, commands, why }) =>
    expect
      .soft(
        readShell(text).commands.map(({ words, conditional }) =>
          conditional ? [`? ${words.map(spelled).join(' ')}`] : words.map(spelled),
        ),
        why,
      )
      .toEqual(commands),
);

table(
  'assignments stand before the words',
  [
    { text: 'A=1 B="x y" cmd', assigned: ['A=1', 'B=x y'], why: 'two of them' },
    { text: 'A+=" -Xmx1g"', assigned: ['A+= -Xmx1g'], why: 'appended' },
    { text: `A=\${B:-1g}`, assigned: [`A=<\${B:-1g}>`], why: 'a default' },
  ],
  ({ text, assigned, why }) =>
    expect
      .soft(
        readShell(text).commands.flatMap(({ assignments }) =>
          assignments.map(({ name, value, append }) => `${name}${append ? '+=' : '='}${spelled(value)}`),
        ),
        why,
      )
      .toEqual(assigned),
);

table(
  'a broken text is read as far as it goes',
  [
    { text: 'java -Xmx1g "unfinished', errors: 1, why: 'an open quote' },
    { text: 'if true; then java', errors: 1, why: 'an open branch' },
    { text: '', errors: 0, why: 'nothing' },
    { text: 'x'.repeat(1_000_001), errors: 1, why: 'too long to be a start command' },
  ],
  ({ text, errors, why }) => expect.soft(readShell(text).errors.length, why).toBe(errors),
);
