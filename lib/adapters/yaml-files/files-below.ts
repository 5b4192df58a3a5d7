import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The YAML files below a folder, sorted by path, or one file whatever its name. @throws Error when the place cannot be read. */
export async function filesBelow(place: string): Promise<readonly string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|\/)(node_modules|\.git)\//.test(path))
    .toSorted();
}
