import type { Environment } from './environment.ts';
import type { OriginWord, Traced } from './traced.ts';

/** Programs that start what follows them; `operands` is how many words of their own come before it, `valued` their options with a value. */
type Wrapper = { readonly name: RegExp; readonly operands: number; readonly valued?: RegExp };

/** Source: the manual page of each program. */
const WRAPPERS: readonly Wrapper[] = [
  { name: /^(exec|command|builtin)$/, operands: 0, valued: /^-a$/ },
  { name: /^(nohup|setsid|time|catchsegv)$/, operands: 0 },
  { name: /^(tini|tini-static|docker-init)$/, operands: 0, valued: /^-(p|e)$/ },
  { name: /^(dumb-init)$/, operands: 0, valued: /^(-r|--rewrite)$/ },
  { name: /^(gosu|su-exec|chroot)$/, operands: 1 },
  { name: /^(sudo)$/, operands: 0, valued: /^-[ugCp]$/ },
  { name: /^(nice|ionice|chrt|taskset|numactl|setpriv|stdbuf)$/, operands: 0, valued: /^-[ncpioe]$/ },
  { name: /^(timeout)$/, operands: 1, valued: /^-[ks]$/ },
];

const ASSIGNMENT = /^(?<name>[A-Za-z_]\w*)=(?<value>.*)$/s;

/** The command inside `exec`, `tini --`, `env NAME=value`, `gosu user`, …, with the environment it gets. */
export function unwrap(
  words: readonly OriginWord[],
  environment: Environment,
): { readonly words: readonly OriginWord[]; readonly environment: Environment } {
  const [program, ...rest] = words;
  if (program === undefined) return { words, environment };
  const name = program.text.slice(program.text.lastIndexOf('/') + 1);
  if (name === 'env') return unwrapEnv(rest, environment);
  const wrapper = WRAPPERS.find((row) => row.name.test(name));
  if (wrapper === undefined) return { words, environment };
  return unwrap(rest.slice(ownWords(rest, wrapper)), environment);
}

function ownWords(words: readonly OriginWord[], { operands, valued }: Wrapper): number {
  let at = 0;
  for (let word = words[at]; word?.text.startsWith('-') === true; word = words[at]) {
    at += valued?.test(word.text) === true ? 2 : 1;
    if (word.text === '--') return at;
  }
  return at + operands;
}

function unwrapEnv(
  words: readonly OriginWord[],
  environment: Environment,
): { readonly words: readonly OriginWord[]; readonly environment: Environment } {
  const changed = new Map<string, Traced>(environment);
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const { name, value = '' } = ASSIGNMENT.exec(word.text)?.groups ?? {};
    if (word.text === '-u') {
      const gone = words[at + 1]?.text;
      if (gone !== undefined) changed.delete(gone);
      at += 2;
    } else if (word.text === '-i' || word.text === '-') {
      changed.clear();
      at += 1;
    } else if (name !== undefined) {
      changed.set(name, [{ ...word, text: value, origin: `command:${name}` }]);
      at += 1;
    } else if (word.text.startsWith('-')) at += 1;
    else break;
  }
  return unwrap(words.slice(at), changed);
}
