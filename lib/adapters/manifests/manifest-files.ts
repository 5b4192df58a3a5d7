import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gap } from '#lib/core/model/gap.ts';
import { type ManifestObjects, SOURCE } from './object-reader.ts';
import { readStream } from './read-manifests.ts';

/** The largest file that is read. */
const LARGEST = 128 * 1024 * 1024;

const MANIFEST = /\.(?:ya?ml|json)$/i;

/** Folders that hold no manifests, however deep they are. */
const PASSED_OVER = new Set(['node_modules', '.git', '.terraform']);

/** Reads the manifests below a folder, sorted by path, or one file whatever its name. One that cannot be read is a gap. */
export async function readFiles(place: string, signal: AbortSignal): Promise<readonly ManifestObjects[]> {
  const read: ManifestObjects[] = [];
  for (const file of await filesBelow(place)) {
    if (signal.aborted) break;
    read.push(await readFile(file));
  }
  return read;
}

async function readFile(file: string): Promise<ManifestObjects> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return unreadable(file, `it has ${size} bytes; at most ${LARGEST} are read`);
    return await readStream(file, createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 }));
  } catch (cause) {
    return unreadable(file, cause instanceof Error ? cause.message : String(cause));
  }
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

function unreadable(file: string, why: string): ManifestObjects {
  const gap: Gap = {
    source: SOURCE,
    what: file,
    why,
    remedy: 'Make the file readable, or name another one',
    position: { file, document: 1, line: 1 },
    unread: true,
  };
  return { file, objects: [], places: new Map(), documents: 0, gaps: [gap] };
}
