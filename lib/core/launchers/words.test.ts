import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { expandVariables } from './expand-variables.ts';
import { withStates } from './option-states.ts';
import { optionsAmong, splitJavaLine } from './option-words.ts';
import { type OriginWord, splitAsJvm, splitAsScript, textOf } from './traced.ts';

const words = (text: string): readonly OriginWord[] => text.split(' ').map((word) => ({ text: word, origin: 'args' }));

table(
  'references are replaced as the kubelet does',
  [
    { text: '$(A)-x', gives: '1-x', why: 'a defined name' },
    { text: '$(B)', gives: '$(B)', why: 'an undefined name stays' },
    { text: '$$(A)', gives: '$(A)', why: 'an escaped reference loses one dollar' },
    { text: '$$$(A)', gives: '$1', why: 'an escape and then a reference' },
    { text: `$\{A} $A`, gives: `$\{A} $A`, why: 'a shell would read these, Kubernetes does not' },
    { text: '$(A', gives: '$(A', why: 'an open bracket' },
    { text: '', gives: '', why: 'nothing' },
  ],
  ({ text, gives, why }) =>
    expect
      .soft(
        textOf(expandVariables(text, 'args', (name) => (name === 'A' ? [{ text: '1', origin: 'env:A' }] : undefined))),
        why,
      )
      .toBe(gives),
);

test('a text without a dollar is never changed', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('$')),
      (text) => {
        expect(textOf(expandVariables(text, 'args', () => undefined))).toBe(text);
      },
    ),
  );
});

table(
  'variables fall into words',
  [
    { split: splitAsJvm, text: '-Xmx1g  -Dx="a b"', gives: ['-Xmx1g', '-Dx=a b'], why: 'quotes group and vanish' },
    { split: splitAsJvm, text: '"-Xmx1g -Xms1g"', gives: ['-Xmx1g -Xms1g'], why: 'the JVM sees one word' },
    {
      split: splitAsScript,
      text: '"-Xmx1g -Xms1g"',
      gives: ['-Xmx1g', '-Xms1g'],
      why: 'quotes around all are a file’s',
    },
    { split: splitAsScript, text: '\n -Xmx1g \\\n', gives: ['-Xmx1g', '\\'], why: 'line ends are blanks' },
    { split: splitAsJvm, text: '   ', gives: [], why: 'blanks alone' },
  ],
  ({ split, text, gives, why }) =>
    expect
      .soft(
        split([{ text, origin: 'env:A' }]).map((word) => word.text),
        why,
      )
      .toEqual(gives),
);

table(
  'options stand between java and the program',
  [
    {
      line: '-Xmx1g -jar app.jar -Xms1g',
      options: ['-Xmx1g'],
      rest: ['app.jar', '-Xms1g'],
      why: 'behind the jar are arguments',
    },
    {
      line: '-cp a:b -Dx=y Main z',
      options: ['-Dx=y'],
      rest: ['Main', 'z'],
      why: 'a class path is no option of the JVM',
    },
    {
      line: '--add-opens java.base/x=ALL -m m/Main',
      options: ['--add-opens java.base/x=ALL'],
      rest: ['m/Main'],
      why: 'two words, one option',
    },
    { line: '@opts.txt Main', options: ['@opts.txt'], rest: ['Main'], why: 'an argument file' },
    { line: '-version', options: ['-version'], rest: [], why: 'no program at all' },
  ],
  ({ line, options, rest, why }) => {
    const split = splitJavaLine(words(line));
    expect
      .soft(
        split.options.map(({ text }) => text),
        why,
      )
      .toEqual(options);
    expect
      .soft(
        split.rest.map(({ text }) => text),
        why,
      )
      .toEqual(rest);
  },
);

table(
  'options are picked out of other words',
  [
    { line: '-Xmx1g --verbose -Dx=1 server', options: ['-Xmx1g', '-Dx=1'], why: 'programs have options too' },
    { line: '-D -d -Xdebug', options: ['-Xdebug'], why: 'a bare -D is a daemon switch' },
    {
      line: '-ea -server -agentlib:jdwp=x',
      options: ['-ea', '-server', '-agentlib:jdwp=x'],
      why: 'the JVM’s short ones',
    },
  ],
  ({ line, options, why }) =>
    expect
      .soft(
        optionsAmong(words(line)).map(({ text }) => text),
        why,
      )
      .toEqual(options),
);

table(
  'of two that set the same thing the later one counts',
  [
    { options: ['-Xmx1g', '-Xmx2g'], states: ['shadowed', 'effective'], why: 'the same spelling' },
    { options: ['-XX:MaxHeapSize=1g', '-Xmx2g'], states: ['shadowed', 'effective'], why: 'two spellings' },
    {
      options: ['-Xmx1g', '-XX:MaxRAMPercentage=50'],
      states: ['effective', 'shadowed'],
      why: 'a size beats a share wherever it stands',
    },
    { options: ['-XX:+UseG1GC', '-XX:-UseG1GC'], states: ['shadowed', 'effective'], why: 'on and off' },
    { options: ['-Dx=1', '-Dy=1', '-Dx=2'], states: ['shadowed', 'effective', 'effective'], why: 'one property' },
    { options: ['-javaagent:a.jar', '-javaagent:b.jar'], states: ['effective', 'effective'], why: 'agents add up' },
    { options: ['-Xmx1g', '-Xmx1.5g'], states: ['effective', 'unreadable'], why: 'an unreadable one beats nobody' },
    {
      options: ['-XX:UseG1GC', '-XX:+MaxHeapSize=1'],
      states: ['unreadable', 'unreadable'],
      why: 'flags written as no release reads them',
    },
  ],
  ({ options, states, why }) =>
    expect
      .soft(
        withStates(options.map((text) => ({ text, origin: 'args', readBy: 'jvm' }))).map(({ state }) => state),
        why,
      )
      .toEqual(states),
);

table(
  'an unknown part hides an option, or only where it writes to',
  [
    { text: '-Xmx$HEAP', state: 'unknown', why: 'a size' },
    { text: '$OPTS', state: 'unknown', why: 'anything' },
    { text: '-XX:HeapDumpPath=/dump/$POD', state: 'effective', why: 'a path' },
    { text: '-Djava.library.path=$HOME/lib', state: 'effective', why: 'a property' },
  ],
  ({ text, state, why }) =>
    expect
      .soft(withStates([{ text, origin: 'args', readBy: 'jvm', unknown: 'not in the specification' }])[0]?.state, why)
      .toBe(state),
);
