import type { WorkloadPatch } from './workload-patch.ts';

/** One file of a set of patches; the path is below the set's folder. */
export type PatchFile = { readonly path: string; readonly text: string };

/** What a set of patches is of, for its comments. */
export type PatchOrigin = { readonly cluster: string; readonly takenAt: number };

/** One form in which a team takes over an advice. */
export type PatchForm = {
  readonly id: string;
  readonly title: string;
  /** How it is used, in one sentence. */
  readonly use: string;
  readonly files: (patches: readonly WorkloadPatch[], origin: PatchOrigin) => readonly PatchFile[];
};

/** One line of a comment, whatever stands in it. */
export const comment = (text: string): string => `# ${text.replaceAll(/\s+/g, ' ')}\n`;

/** The head of each file: whose advice it is, and of when. */
export const origin = ({ cluster, takenAt }: PatchOrigin): string =>
  comment(`Advice of Headroom for ${cluster}, from what was read ${new Date(takenAt).toISOString()}.`);
