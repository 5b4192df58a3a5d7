import type { OfferedFile } from './taken-files.ts';

/** How many files of dropped folders are looked at: a repository with its dependencies has more than anybody means. */
const MOST_LOOKED_AT = 20_000;

/** Folders that hold no manifests, however deep they are. */
const PASSED_OVER = new Set(['node_modules', '.git', '.terraform']);

const offer = (file: File, path: string): OfferedFile => ({ path, size: file.size, text: () => file.text() });

/** The files that a person chose; of a chosen folder each carries its path. */
export const chosenFiles = (files: Iterable<File>): readonly OfferedFile[] =>
  Array.from(files, (file) => offer(file, file.webkitRelativePath || file.name)).filter(
    ({ path }) => !path.split('/').some((part) => PASSED_OVER.has(part)),
  );

/** The files that were dropped, those of folders among them. */
export async function droppedFiles(items: Iterable<DataTransferItem>): Promise<readonly OfferedFile[]> {
  // The list is empty as soon as the event has ended: entries are taken before anything is waited for.
  const waiting = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: OfferedFile[] = [];
  for (let entry = waiting.pop(); entry !== undefined && found.length < MOST_LOOKED_AT; entry = waiting.pop()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isFile(entry)) found.push(offer(await fileOf(entry), path));
    else if (isFolder(entry) && !PASSED_OVER.has(entry.name)) waiting.push(...(await entriesOf(entry)));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a folder in slices; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const slice = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (slice.length === 0) return entries;
    entries.push(...slice);
  }
}
