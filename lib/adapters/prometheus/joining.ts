import type { Row } from './answer.ts';
import type { Draft, Drafts } from './draft.ts';
import type { Grid } from './grid.ts';
import type { Identity } from './join/identity.ts';
import type { Owner, OwnerIndex } from './join/owner-index.ts';

/** What an answer is sorted by. */
export type Joining = {
  readonly grid: Grid;
  readonly owners: OwnerIndex;
  /** The pods of OTLP targets. */
  readonly targets: ReadonlyMap<string, Identity>;
  readonly drafts: Drafts;
};

/** What is done with the answer to one question. */
export type Take = (rows: readonly Row[], joining: Joining) => void;

/** The place of a series, or undefined with the reason kept where two would fit. */
export function placed(owner: Owner, { drafts }: Joining): Draft | undefined {
  if (owner.kind === 'ambiguous') drafts.ambiguous.add(owner.why);
  return owner.kind === 'container' ? drafts.of(owner) : undefined;
}
