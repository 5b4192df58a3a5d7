import type {
  Assignment,
  Command,
  CommandNode,
  CompoundList,
  ParameterExpansionPart,
  PipelineNode,
  Script,
  Statement,
  Word,
  WordPart,
} from 'unbash';
import type { ShellAssignment, ShellCommand, ShellPart, ShellWord } from '#lib/core/launchers/shell.ts';

/** The simple commands of a script; `conditional` is what surrounds it. */
export function commandsOf(script: Script, conditional = false): readonly ShellCommand[] {
  return script.commands.flatMap((statement) => ofStatement(statement, conditional));
}

const ofStatement = ({ command }: Statement, conditional: boolean): readonly ShellCommand[] =>
  command.type === 'AndOr'
    ? command.commands.flatMap((part, at) =>
        ofPipeline(part, conditional || command.operators.slice(0, at).includes('||')),
      )
    : ofPipeline(command, conditional);

const ofPipeline = (node: PipelineNode, conditional: boolean): readonly ShellCommand[] =>
  node.type === 'Pipeline'
    ? node.commands.flatMap((command) => ofCommand(command, conditional))
    : ofCommand(node, conditional);

const ofList = (list: CompoundList | undefined, conditional: boolean): readonly ShellCommand[] =>
  list === undefined ? [] : list.commands.flatMap((statement) => ofStatement(statement, conditional));

function ofCommand(node: CommandNode | CompoundList, conditional: boolean): readonly ShellCommand[] {
  switch (node.type) {
    case 'Command':
      return [toCommand(node, conditional)];
    case 'If':
      return [
        ...ofList(node.clause, conditional),
        ...ofList(node.then, true),
        ...node.elif.flatMap(({ clause, then }) => [...ofList(clause, true), ...ofList(then, true)]),
        ...ofList(node.else, true),
      ];
    case 'While':
      return [...ofList(node.clause, conditional), ...ofList(node.body, true)];
    case 'For':
    case 'ArithmeticFor':
    case 'Select':
      return ofList(node.body, true);
    case 'Case':
      return node.items.flatMap(({ body }) => ofList(body, true));
    case 'Subshell':
    case 'BraceGroup':
      return ofList(node.body, conditional);
    case 'Redirected':
      return ofCommand(node.command, conditional);
    case 'Function':
      return ofCommand(node.body, true);
    case 'Coproc':
      return ofCommand(node.body, conditional);
    case 'CompoundList':
      return ofList(node, conditional);
    case 'TestCommand':
    case 'ArithmeticCommand':
      return [];
  }
}

/** One simple command of the grammar as the core has it; redirections say nothing about a command line and are left out. */
function toCommand(command: Command, conditional: boolean): ShellCommand {
  const words = [command.name, ...command.args].filter((word) => word !== undefined);
  return {
    assignments: command.prefix.filter((node) => node.type === 'Assignment').map(toAssignment),
    words: words.map((word) => (word.type === 'Word' ? toWord(word) : assignmentAsWord(word))),
    conditional,
  };
}

const toAssignment = ({ name, value, append }: Assignment): ShellAssignment => ({
  name,
  value: value.type === 'Word' ? toWord(value) : joined(value.elements),
  append: append === true,
});

/** `export NAME=value` and the arguments of `env` look like assignments to the grammar and are words to the command. */
const assignmentAsWord = (node: Assignment): ShellWord => [
  { kind: 'text', text: `${node.name}${node.append === true ? '+=' : '='}`, quoted: true },
  ...toAssignment(node).value,
];

/** An array assigned to a name: its elements with blanks between them, as `"${NAME[*]}"` gives them. */
const joined = (words: readonly Word[]): ShellWord =>
  words.flatMap(
    (word, at): ShellWord => [
      ...(at === 0 ? [] : [{ kind: 'text', text: ' ', quoted: false } as const]),
      ...toWord(word),
    ],
  );

const toWord = (word: Word): ShellWord =>
  word.parts === undefined
    ? [{ kind: 'text', text: word.value, quoted: word.text !== word.value }]
    : word.parts.flatMap((part) => toPart(part, false));

function toPart(part: WordPart, quoted: boolean): ShellWord {
  switch (part.type) {
    case 'Literal':
      return [{ kind: 'text', text: part.value, quoted: quoted || part.text !== part.value }];
    case 'Glob':
      return [{ kind: 'text', text: part.value, quoted }];
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return [{ kind: 'text', text: part.value, quoted: true }];
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length === 0
        ? [{ kind: 'text', text: '', quoted: true }]
        : part.parts.flatMap((inner) => toPart(inner, true));
    case 'SimpleExpansion':
      return [
        { kind: 'variable', name: part.text.slice(1), quoted, written: part.text, operation: 'plain', operand: [] },
      ];
    case 'ParameterExpansion':
      return [toVariable(part, quoted)];
    case 'CommandExpansion':
      return part.script === undefined
        ? [{ kind: 'unreadable', written: part.text, quoted }]
        : [{ kind: 'output', commands: commandsOf(part.script), quoted, written: part.text }];
    case 'ArithmeticExpansion':
    case 'ProcessSubstitution':
      return [{ kind: 'unreadable', written: part.text, quoted }];
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return [{ kind: 'text', text: part.text, quoted }];
  }
}

function toVariable(part: ParameterExpansionPart, quoted: boolean): ShellPart {
  const base = { kind: 'variable', name: part.parameter, quoted, written: part.text } as const;
  const { operation } = part;
  if (part.prefix !== undefined) return { ...base, operation: 'other', operand: [] };
  if (operation === undefined) return { ...base, operation: 'plain', operand: [] };
  if (operation.type !== 'Default') return { ...base, operation: 'other', operand: [] };
  const operand = toWord(operation.operand);
  switch (operation.operator) {
    case '-':
    case ':-':
    case '=':
    case ':=':
      return { ...base, operation: 'default', operand };
    case '+':
    case ':+':
      return { ...base, operation: 'alternative', operand };
    case '?':
    case ':?':
      return { ...base, operation: 'plain', operand: [] };
  }
}
