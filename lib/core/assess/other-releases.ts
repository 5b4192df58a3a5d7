import { agreed } from '../ergonomics/agreed.ts';
import { predict } from '../ergonomics/predict.ts';
import { parseJdkVersion } from '../jvm/jdk.ts';
import type { Prediction } from '../jvm/prediction.ts';
import { shortRelease } from '../jvm/short-release.ts';
import type { Assessment } from './assessment.ts';
import { ASPECTS, startOf } from './decision-aspects.ts';
import { NEWEST_RELEASES } from './newest-releases.ts';

export type ReleaseCell = { readonly says: string; readonly changes: boolean };
export type ReleaseRow = { readonly what: string; readonly now: string; readonly later: readonly ReleaseCell[] };
export type OtherReleases = {
  readonly now: string;
  readonly releases: readonly string[];
  readonly rows: readonly ReleaseRow[];
};

/**
 * What the same options, limit and nodes would make of the JVM on newer releases; undefined when nothing can be said of it today.
 * `open` is a value that differs between the pods' nodes or that the facts leave open.
 */
export function otherReleases({ detection, prediction, starts }: Assessment): OtherReleases | undefined {
  if (prediction.state === 'unknown' || starts.length === 0) return undefined;
  const present = detection.jdk.state === 'known' ? detection.jdk.value : undefined;
  const version = present === undefined ? undefined : parseJdkVersion(present);
  const feature = version?.ok ? version.value.feature : 0;
  const releases = NEWEST_RELEASES.filter((target) => Number.parseInt(target, 10) > feature);
  const predicted = releases.map((jdk) =>
    agreed(starts.map((start) => ({ name: jdk, prediction: predict({ ...start, jdk }) }))),
  );
  const row = (what: string, of: (prediction: Prediction) => string): ReleaseRow => {
    const now = of(prediction.value);
    return { what, now, later: predicted.map((one) => ({ says: of(one), changes: of(one) !== now })) };
  };
  return {
    now: present === undefined ? 'today' : shortRelease(present),
    releases,
    rows: [
      row('Start', startOf),
      ...ASPECTS.map(({ what, of }) => row(what, (one) => (one.outcome === 'starts' ? of(one) : ''))),
    ],
  };
}
