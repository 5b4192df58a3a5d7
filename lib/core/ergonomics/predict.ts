import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import { guessViews } from './machine.ts';
import { predictHotspot } from './predict-hotspot.ts';
import { guessReleases } from './release.ts';

/** Says what the JVM of a start decides, or that it refuses to start and with which message, or why neither can be said. */
export function predict(start: Start): Prediction {
  const version = parseJdkVersion(start.jdk);
  if (!version.ok) return { outcome: 'unknown', message: version.error };
  const [guess] = guessReleases(version.value);
  const [view] = guessViews(start);
  if (guess === undefined || view === undefined) return { outcome: 'unknown', message: 'no rules' };
  return predictHotspot(start, guess.release, view.view);
}
