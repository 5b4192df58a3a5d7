import type { Assessment } from '../assess/assessment.ts';
import { rememberedPredict } from '../assess/remembered-predict.ts';
import { containerKey } from '../model/refs.ts';
import { CONSEQUENCES, type ConsequenceKind, rankOf } from './consequence.ts';
import { type Move, moveContainer } from './move-container.ts';
import type { Target } from './target.ts';

/** How many containers have a consequence as their worst one. */
export type MoveCount = { readonly kind: ConsequenceKind; readonly title: string; readonly containers: number };

/** What becomes of every JVM of a cluster in another one. */
export type FleetMove = {
  /** The worst first; equal ones by name. Those that nothing changes for are among them, last. */
  readonly moves: readonly Move[];
  /** By the worst consequence of each; a count of 0 is left out. */
  readonly counts: readonly MoveCount[];
  readonly unchanged: number;
};

/** Moves the JVM containers of a scan to a target. */
export function moveFleet(assessments: readonly Assessment[], target: Target): FleetMove {
  const predict = rememberedPredict();
  const moves = assessments
    .filter(({ detection }) => detection.isJvm === true)
    .map((assessment) => moveContainer(assessment, target, predict))
    .toSorted((one, other) => rankOf(worstOf(one)) - rankOf(worstOf(other)) || byName(one, other));
  const counted = Map.groupBy(moves, worstOf);
  return {
    moves,
    counts: CONSEQUENCES.flatMap(({ kind, title }) => {
      const containers = counted.get(kind)?.length ?? 0;
      return containers === 0 ? [] : [{ kind, title, containers }];
    }),
    unchanged: counted.get(undefined)?.length ?? 0,
  };
}

/** The worst consequence of a move; undefined when nothing changes. */
const worstOf = ({ consequences }: Move): ConsequenceKind | undefined => consequences[0]?.kind;

const byName = (one: Move, other: Move): number => (containerKey(one.ref) < containerKey(other.ref) ? -1 : 1);
