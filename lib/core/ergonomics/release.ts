import { answerAll, changesOn } from '../jvm/behaviour.ts';
import { flagTable, MEASURED_RELEASES } from '../jvm/flag-table.ts';
import { compareJdk, isExact, type JdkVersion, jdk } from '../jvm/jdk.ts';
import { OPTION_BEHAVIOURS } from '../jvm/option-behaviours.ts';
import type { OptionRelease } from '../jvm/option-release.ts';
import { BEHAVIOURS, type ErgonomicBehaviour } from './behaviours.ts';

/** A release with all that decides what it does. */
export type Release = OptionRelease & { readonly does: Readonly<Record<ErgonomicBehaviour, boolean>> };

/** A release as a version may be: where nobody has measured, there are several. */
export type ReleaseGuess = { readonly release: Release; readonly label: string };

const MEASURED = MEASURED_RELEASES.map(jdk);

/** The measured releases whose flags a version may have: its own, else its neighbours, on its train if it can be. */
function flagSources(version: JdkVersion): readonly JdkVersion[] {
  const same = MEASURED.filter((measured) => isSame(measured, version));
  if (same.length > 0) return same;
  const onTrain = MEASURED.filter(({ feature }) => feature === version.feature);
  const pool = onTrain.length > 0 ? onTrain : MEASURED;
  const below = pool.findLast((measured) => compareJdk(measured, version) <= 0);
  const above = pool.find((measured) => compareJdk(measured, version) > 0);
  return [below, above].filter((source) => source !== undefined);
}

/** A vendor's longer number names the same release: 17.0.21.0.3 is 17.0.21. */
const isSame = (measured: JdkVersion, version: JdkVersion): boolean =>
  measured.feature === version.feature &&
  measured.update.every((part, index) => part === (version.update[index] ?? 0)) &&
  version.update.length >= Math.min(2, measured.update.length);

const guesses = new Map<string, readonly ReleaseGuess[]>();

/**
 * What a version may be: one guess for a measured release; a release between two measured ones has the flags of either,
 * and a behaviour that is open is guessed both ways. A bare train is each of its releases at which something changes.
 */
export function guessReleases(version: JdkVersion): readonly ReleaseGuess[] {
  const key = `${version.feature} ${version.update.join('.')}`;
  const known = guesses.get(key) ?? (isExact(version) ? guessExact(version) : guessTrain(version));
  guesses.set(key, known);
  return known;
}

function guessExact(version: JdkVersion): readonly ReleaseGuess[] {
  return flagSources(version).flatMap((source) => {
    const flags = flagTable(source.text);
    const guess = (otherwise: boolean): ReleaseGuess & { readonly isOpen: boolean } => {
      const reads = answerAll(OPTION_BEHAVIOURS, version, otherwise);
      const does = answerAll(BEHAVIOURS, version, otherwise);
      const release = { version, flags, reads: reads.answers, does: does.answers };
      return { release, label: version.text, isOpen: reads.isOpen || does.isOpen };
    };
    const first = guess(true);
    return first.isOpen ? [first, guess(false)] : [first];
  });
}

function guessTrain({ feature, update }: JdkVersion): readonly ReleaseGuess[] {
  const first: JdkVersion = {
    text: `${feature}.0.0`,
    feature,
    update: [...update, 0, 0].slice(0, 2),
    earlyAccess: false,
  };
  const turns = [first, ...changesOn(feature, OPTION_BEHAVIOURS), ...changesOn(feature, BEHAVIOURS), ...MEASURED];
  const exact = turns.filter((turn) => turn.feature === feature && isExact(turn)).sort(compareJdk);
  const distinct = exact.filter((turn, index) => index === 0 || compareJdk(turn, exact[index - 1] ?? turn) !== 0);
  return distinct.flatMap(guessExact);
}
