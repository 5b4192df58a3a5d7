import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { type EditedFile, editManifest } from '#lib/adapters/yaml-files/edit-manifest.ts';
import { editValues } from '#lib/adapters/yaml-files/edit-values.ts';
import { filesBelow } from '#lib/adapters/yaml-files/files-below.ts';
import { unifiedDiff } from '#lib/adapters/yaml-files/unified-diff.ts';
import type { Change } from '#lib/core/patches/change.ts';
import { err, ok, type Result } from '#lib/core/result.ts';

/** What became of the files of a place: one diff over all of them, and what could not be written. */
export type EditedFiles = { readonly diff: string; readonly changed: number; readonly conflicts: readonly string[] };

/** Whether the files are manifests or the values of a chart. */
export type FileKind = 'manifests' | 'values';

const EDITORS: Readonly<Record<FileKind, (text: string, changes: readonly Change[]) => EditedFile>> = {
  manifests: editManifest,
  values: editValues,
};

/** Writes changes into the files of a place, or only tells what would be written. */
export async function editFiles(
  place: string,
  kind: FileKind,
  changes: readonly Change[],
  write: boolean,
): Promise<Result<EditedFiles>> {
  let [diff, changed] = ['', 0];
  const conflicts: string[] = [];
  try {
    for (const path of await filesBelow(place)) {
      const before = await readFile(path, 'utf8');
      const edited = EDITORS[kind](before, changes);
      changed += edited.changed;
      conflicts.push(...edited.conflicts.map((conflict) => `${path}: ${conflict}`));
      diff += unifiedDiff(relative('.', path), before, edited.text);
      if (write && edited.text !== before) await writeFile(path, edited.text);
    }
  } catch (cause) {
    return err(`${place} cannot be edited: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return ok({ diff, changed, conflicts });
}
