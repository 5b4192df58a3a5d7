import { isAlias, isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { err, ok, type Result } from '#lib/core/result.ts';
import { appended } from './append.ts';
import { quoted } from './quoted.ts';
import type { Edit } from './splice.ts';

const isAt = ({ key }: Pair, name: string): boolean => isScalar(key) && key.value === name;

/** What keeps a value from being replaced where it stands: other places would change with it, or nothing stands there. */
function obstacle(key: string, found: Node): string | undefined {
  if (isAlias(found)) return `${key} is the alias *${found.source}: change it where its anchor stands`;
  if ('anchor' in found && found.anchor !== undefined)
    return `${key} carries the anchor &${found.anchor}, which other places use`;
  if (isScalar(found) && found.value === null) return `${key} has no value in the file: give it one or leave it out`;
  return undefined;
}

/**
 * Sets a text below a map: one that is there is replaced where it stands, missing keys are added behind the last. Undefined when it
 * is set so already. The error says why the file's own writing forbids it.
 */
export function setScalar(
  text: string,
  map: YAMLMap,
  path: readonly string[],
  value: string,
): Result<Edit | undefined> {
  const [key = '', ...rest] = path;
  const found = map.items.find((pair) => isAt(pair, key))?.value;
  if (!isNode(found)) return ok(appended(text, map, path, value));
  const because = obstacle(key, found);
  if (because !== undefined) return err(because);
  if (rest.length > 0) return isMap(found) ? setScalar(text, found, rest, value) : err(`${key} is no map in the file`);
  if (!isScalar(found) || !found.range) return err(`${key} is no plain value in the file`);
  const [from, to] = found.range;
  return ok(String(found.value) === value ? undefined : { from, to, text: quoted(value) });
}
