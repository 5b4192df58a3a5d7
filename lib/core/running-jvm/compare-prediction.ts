import { PREDICTED_FLAGS } from '../ergonomics/predicted-flags.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { type Known, known } from '../known.ts';
import type { RunningJvm, ToldFlag } from '../model/running-jvm.ts';

/** One thing that was predicted otherwise than the JVM tells it: a fault of the prediction. */
export type Difference = {
  /** A flag's name, `release` or `start`. */
  readonly what: string;
  readonly predicted: string;
  readonly told: string;
};

/** What the prediction left open and the running JVM tells. */
export type Settled = { readonly what: string; readonly why: string; readonly told: string };

export type Comparison = {
  /** How many flags were predicted as the JVM has them, origin included. */
  readonly agreed: number;
  readonly differences: readonly Difference[];
  readonly settled: readonly Settled[];
};

/** Origins of values that somebody changed while the JVM ran: no prediction of a start can know them. */
const CHANGED_SINCE: ReadonlySet<string> = new Set(['management', 'attach', 'internal']);

/** Compares what was predicted from everything but this JVM with what it tells. A flag that it does not print is left out. */
export function comparePrediction(
  prediction: Known<Prediction>,
  jdk: Known<string>,
  jvm: RunningJvm,
): Known<Comparison> {
  if (jvm.flags.state === 'unknown') return jvm.flags;
  const { value: told, source } = jvm.flags;
  const release = compareRelease(jdk, jvm.release);
  if (prediction.state === 'unknown' || prediction.value.outcome === 'unknown') {
    const why =
      prediction.state === 'unknown'
        ? prediction.why
        : prediction.value.outcome === 'unknown'
          ? prediction.value.message
          : '';
    const settled = PREDICTED_FLAGS.flatMap((what) => {
      const flag = told[what];
      return flag === undefined ? [] : [{ what, why, told: said(flag) }];
    });
    return known({ agreed: 0, differences: release, settled }, source);
  }
  if (prediction.value.outcome === 'refuses')
    return known(
      {
        agreed: 0,
        differences: [{ what: 'start', predicted: prediction.value.message, told: 'it runs' }, ...release],
        settled: [],
      },
      source,
    );
  const { flags, undecided = {} } = prediction.value;
  const compared = Object.entries(flags).flatMap(([what, predicted]) => {
    const flag = told[what];
    return flag === undefined || CHANGED_SINCE.has(flag.origin)
      ? []
      : [{ what, predicted: said(predicted), told: said(flag) }];
  });
  const differences = compared.filter((each) => each.predicted !== each.told);
  return known(
    {
      agreed: compared.length - differences.length,
      differences: [...release, ...differences],
      settled: Object.entries(undecided).flatMap(([what, why]) => {
        const flag = told[what];
        return flag === undefined ? [] : [{ what, why, told: said(flag) }];
      }),
    },
    source,
  );
}

const said = ({ value, origin }: ToldFlag): string => `${value} (${origin})`;

/** A release that is known in part agrees with every release that begins so. */
function compareRelease(predicted: Known<string>, told: Known<string>): readonly Difference[] {
  if (predicted.state === 'unknown' || told.state === 'unknown') return [];
  const [short = ''] = predicted.value.split(/[+-]/);
  return told.value === short || told.value.startsWith(`${short}.`) || (short === '8' && told.value.startsWith('8u'))
    ? []
    : [{ what: 'release', predicted: predicted.value, told: told.value }];
}
