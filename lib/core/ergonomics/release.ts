import { answerAll, changesOn, isOpen, type Side } from '../jvm/behaviour.ts';
import { arrivedBy } from '../jvm/flag-arrivals.ts';
import { flagTable, MEASURED_RELEASES } from '../jvm/flag-table.ts';
import { compareJdk, isExact, type JdkVersion, jdk } from '../jvm/jdk.ts';
import { OPTION_BEHAVIOURS } from '../jvm/option-behaviours.ts';
import type { OptionRelease } from '../jvm/option-release.ts';
import { BEHAVIOURS, type ErgonomicBehaviour } from './behaviours.ts';
import { PREDICTED_FLAGS } from './predicted-flags.ts';

/** A release with all that decides what it does. */
export type Release = OptionRelease & {
  readonly does: Readonly<Record<ErgonomicBehaviour, boolean>>;
  /** The predicted flags that the release has. */
  readonly printed: readonly string[];
};

/** A release as a version may be: where nobody has measured, there are several. */
export type ReleaseGuess = { readonly release: Release; readonly label: string };

const MEASURED = MEASURED_RELEASES.map(jdk);
const OLDEST = MEASURED[0]?.feature ?? 0;
const NEWEST = MEASURED.at(-1)?.feature ?? 0;

/** The trains whose rules are known, for messages. */
export const KNOWN_TRAINS = `${OLDEST} to ${NEWEST}`;

/** A vendor's longer number names the same release: 17.0.21.0.3 is 17.0.21. */
const isSame = (measured: JdkVersion, version: JdkVersion): boolean =>
  measured.feature === version.feature &&
  measured.update.every((part, index) => part === (version.update[index] ?? 0)) &&
  version.update.length >= Math.min(2, measured.update.length);

const guesses = new Map<string, readonly ReleaseGuess[]>();
/** More different versions than any cluster runs: what is remembered stays small whatever is asked. */
const REMEMBERED = 256;

/**
 * What a version may be: one guess for a measured release; a release between two measured ones is as either of them in what
 * nobody has measured of it. A bare train is each of its releases at which something changes. None for unknown trains.
 */
export function guessReleases(version: JdkVersion): readonly ReleaseGuess[] {
  if (version.feature < OLDEST || version.feature > NEWEST) return [];
  const key = `${version.feature} ${version.update.join('.')}`;
  const known = guesses.get(key) ?? (isExact(version) ? guessExact(version) : guessTrain(version));
  if (guesses.size >= REMEMBERED) guesses.clear();
  guesses.set(key, known);
  return known;
}

function guessExact(version: JdkVersion): readonly ReleaseGuess[] {
  const same = MEASURED.find((measured) => isSame(measured, version));
  if (same !== undefined) return [{ release: releaseAs(version, same, 'newer'), label: version.text }];
  const onTrain = MEASURED.filter(({ feature }) => feature === version.feature);
  const pool = onTrain.length > 0 ? onTrain : MEASURED;
  const below = pool.findLast((measured) => compareJdk(measured, version) < 0);
  const above = pool.find((measured) => compareJdk(measured, version) > 0);
  const older = below ?? above;
  const newer = above ?? below;
  if (older === undefined || newer === undefined) return [];
  const isCertain = older === newer && !isOpen(BEHAVIOURS, version) && !isOpen(OPTION_BEHAVIOURS, version);
  if (isCertain) return [{ release: releaseAs(version, newer, 'newer'), label: version.text }];
  return [
    { release: releaseAs(version, older, 'older'), label: `${version.text} as ${below?.text ?? 'before'}` },
    { release: releaseAs(version, newer, 'newer'), label: `${version.text} as ${above?.text ?? 'after'}` },
  ];
}

function releaseAs(version: JdkVersion, source: JdkVersion, side: Side): Release {
  const flags = arrivedBy(version, flagTable(source.text), side);
  return {
    version,
    flags,
    reads: answerAll(OPTION_BEHAVIOURS, version, side),
    does: answerAll(BEHAVIOURS, version, side),
    printed: PREDICTED_FLAGS.filter((name) => (flags.get(name)?.kind ?? 'gone') !== 'gone'),
  };
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
