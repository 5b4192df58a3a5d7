import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gap } from '#lib/core/model/gap.ts';
import type { ManifestText } from './read-manifests.ts';

/** The largest file that is read. */
const LARGEST = 128 * 1024 * 1024;

const MANIFEST = /\.(?:ya?ml|json)$/i;

/** Folders that hold no manifests, however deep they are. */
const PASSED_OVER = new Set(['node_modules', '.git', '.terraform']);

export type ManifestTexts = { readonly texts: readonly ManifestText[]; readonly gaps: readonly Gap[] };

/** The manifests below a folder, sorted by path, or one file whatever its name. What cannot be read is a gap. */
export async function manifestFiles(place: string): Promise<ManifestTexts> {
  const texts: ManifestText[] = [];
  const gaps: Gap[] = [];
  for (const file of await filesBelow(place)) {
    try {
      const { size } = await stat(file);
      if (size > LARGEST) gaps.push(gap(file, `it has ${size} bytes; at most ${LARGEST} are read`));
      else texts.push({ file, text: await readFile(file, 'utf8') });
    } catch (cause) {
      gaps.push(gap(file, cause instanceof Error ? cause.message : String(cause)));
    }
  }
  return { texts, gaps };
}

async function filesBelow(place: string): Promise<readonly string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const below = await Promise.all(
    entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = join(place, entry.name);
        if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : filesBelow(path);
        return entry.isFile() && MANIFEST.test(entry.name) ? [path] : [];
      }),
  );
  return below.flat();
}

const gap = (file: string, why: string): Gap => ({
  source: 'manifests',
  what: file,
  why,
  remedy: 'Make the file readable, or name another one',
});
