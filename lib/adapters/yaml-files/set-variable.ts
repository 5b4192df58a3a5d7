import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { err, ok, type Result } from '#lib/core/result.ts';
import { columnOf, lineEnd } from './append.ts';
import { quoted } from './quoted.ts';
import { setScalar } from './set-scalar.ts';
import type { Edit } from './splice.ts';

const nameOf = (item: unknown): unknown => (isMap(item) ? item.get('name') : undefined);

/** Sets an environment variable of a container: its value where it stands, or a new entry behind the others. */
export function setVariable(text: string, container: YAMLMap, name: string, value: string): Result<Edit | undefined> {
  const env = container.get('env', true);
  if (env === undefined || !isNode(env)) return ok(newList(text, container, name, value));
  if (!isSeq(env)) return err('env is no list in the file: it may be an alias of another');
  const [first] = env.items;
  const present = env.items.filter((item) => nameOf(item) === name).at(-1);
  if (isMap(present)) return setScalar(text, present, ['value'], value);
  if (!isNode(first) || env.flow === true) return err('env is written on one line: add the variable there');
  const last = env.items.at(-1);
  const at = lineEnd(text, isNode(last) ? last : env);
  const dash = ' '.repeat(Math.max(0, columnOf(text, first.range?.[0] ?? 0) - 2));
  return ok({ from: at, to: at, text: `\n${dash}- name: ${name}\n${dash}  value: ${quoted(value)}` });
}

function newList(text: string, container: YAMLMap, name: string, value: string): Edit {
  const last = container.items.at(-1)?.value;
  const key = container.items[0]?.key;
  const indent = ' '.repeat(isScalar(key) ? columnOf(text, key.range?.[0] ?? 0) : 0);
  const at = lineEnd(text, isNode(last) ? last : container);
  return {
    from: at,
    to: at,
    text: `\n${indent}env:\n${indent}  - name: ${name}\n${indent}    value: ${quoted(value)}`,
  };
}
