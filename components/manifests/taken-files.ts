/** A file as it was dropped or chosen, with its path below what was dropped. */
export type OfferedFile = { readonly path: string; readonly size: number; readonly text: () => Promise<string> };

/** What was taken of the files, and why others were not. */
export type TakenFiles = {
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly left: readonly { readonly file: string; readonly why: string }[];
};

/** How much a page reads at once; more is for the command line. */
export const MOST_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 2000;

const isManifest = ({ path }: OfferedFile): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** Reads the manifests among files, sorted by path, up to the bounds. A single file is read whatever its name. */
export async function takeFiles(offered: readonly OfferedFile[]): Promise<TakenFiles> {
  const texts: { file: string; text: string }[] = [];
  const left: { file: string; why: string }[] = [];
  const manifests = offered.length === 1 ? offered : offered.filter(isManifest);
  let bytes = 0;
  for (const { path, size, text } of manifests.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (texts.length >= MOST_FILES) left.push({ file: path, why: `a page reads ${MOST_FILES} files at once` });
    else if (bytes + size > MOST_BYTES)
      left.push({ file: path, why: `a page reads ${MOST_BYTES / 1024 / 1024} MiB at once` });
    else {
      bytes += size;
      texts.push({ file: path, text: await text() });
    }
  }
  const others = offered.length - manifests.length;
  if (others > 0)
    left.push({
      file: `${others} other ${others === 1 ? 'file' : 'files'}`,
      why: 'manifests end in .yaml, .yml or .json',
    });
  return { texts, left };
}
