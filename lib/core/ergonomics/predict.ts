import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import { agreed } from './agreed.ts';
import { guessViews } from './guess-views.ts';
import { missingFile } from './missing-file.ts';
import { predictHotspot } from './predict-hotspot.ts';
import { predictNativeImage } from './predict-native-image.ts';
import { predictOpenJ9 } from './predict-openj9.ts';
import { guessReleases, KNOWN_TRAINS, type Release } from './release.ts';

/**
 * Says what the JVM of a start decides, or that it refuses to start and with which message, or why neither can be said.
 * A release or a machine that is not fully known is predicted for all that it may be: what they agree on is said, the rest is
 * undecided with its reason.
 */
export function predict(start: Start): Prediction {
  if (start.vm === 'openj9') return predictOpenJ9(start);
  if (start.vm === 'native-image') return predictNativeImage(start);
  const version = parseJdkVersion(start.jdk);
  if (!version.ok) return { outcome: 'unknown', message: version.error };
  const file = missingFile(start);
  if (file !== undefined)
    return { outcome: 'unknown', message: `the options in the file ${file} are not known: its text was not given` };
  const guesses = guessReleases(version.value);
  if (guesses.length === 0)
    return { outcome: 'unknown', message: `JDK ${start.jdk} is none of those whose rules are known: ${KNOWN_TRAINS}` };
  const [only] = guesses;
  if (only !== undefined && guesses.length === 1) return predictOnViews(start, only.release);
  return agreed(guesses.map(({ label, release }) => ({ name: label, prediction: predictOnViews(start, release) })));
}

/** Predicts for every machine that the start allows. */
function predictOnViews(start: Start, release: Release): Prediction {
  const { views, missing } = guessViews(start);
  const [only] = views;
  if (only !== undefined && views.length === 1) return predictHotspot(start, release, only);
  const merged = agreed(views.map((view) => ({ name: '', prediction: predictHotspot(start, release, view) })));
  const why = `it depends on ${missing.join(' and ')}, which ${missing.length > 1 ? 'are' : 'is'} not known`;
  if (merged.outcome === 'unknown') return { ...merged, message: why };
  if (merged.outcome === 'refuses' || merged.undecided === undefined) return merged;
  return { ...merged, undecided: Object.fromEntries(Object.keys(merged.undecided).map((name) => [name, why])) };
}
