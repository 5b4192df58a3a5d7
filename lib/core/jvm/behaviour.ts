import { compareJdk, type JdkVersion, jdk } from './jdk.ts';

/**
 * Something that HotSpot does from some release on. `since` names the first release with it on each train that it came to
 * (`15` alone means that train and all later ones, `11.0.16` means that train only); `until` the first without it again.
 * `17.0.16..17.0.21` says that the first release lies in there, both ends included: releases before the last are left open.
 */
export type Behaviour = {
  readonly says: string;
  readonly since: readonly string[];
  readonly until?: readonly string[];
  /** The bug or change that can be read, or how it was measured. */
  readonly source: string;
};

export type Applies = boolean | 'open';

/** Whether a release has reached one of the marks. */
function hasReached(marks: readonly string[], version: JdkVersion): Applies {
  let answer: Applies = false;
  for (const mark of marks) {
    const [first = mark, last = first] = mark.split('..');
    const from = jdk(first);
    const isTrain = from.update.length === 0;
    if (!isTrain && from.feature !== version.feature) continue;
    if (compareJdk(version, jdk(last)) >= 0) return true;
    if (compareJdk(version, from) >= 0) answer = 'open';
  }
  return answer;
}

/** Where nobody has measured: as the older or as the newer of the releases around. */
export type Side = 'older' | 'newer';

/** Whether a release behaves so; `open` where nobody has measured or read it. */
export function applies({ since, until = [] }: Behaviour, version: JdkVersion): Applies {
  const begun = hasReached(since, version);
  const ended = hasReached(until, version);
  if (begun === false || ended === true) return false;
  return begun === 'open' || ended === 'open' ? 'open' : true;
}

/** As `applies`, with what is open answered as on one side of it. */
export function appliesAs({ since, until = [] }: Behaviour, version: JdkVersion, side: Side): boolean {
  const reached = (marks: readonly string[]): boolean => {
    const answer = hasReached(marks, version);
    return answer === 'open' ? side === 'newer' : answer;
  };
  return reached(since) && !reached(until);
}

/** The answers to a whole table. */
export function answerAll<Id extends string>(
  table: Readonly<Record<Id, Behaviour>>,
  version: JdkVersion,
  side: Side,
): Readonly<Record<Id, boolean>> {
  const rows: readonly [string, Behaviour][] = Object.entries(table);
  const answers = Object.fromEntries(rows.map(([id, behaviour]) => [id, appliesAs(behaviour, version, side)]));
  if (!isComplete(table, answers)) throw new RangeError('a table has a row without an answer');
  return answers;
}

/** Whether a table has a behaviour that is open for a release. */
export const isOpen = (table: Readonly<Record<string, Behaviour>>, version: JdkVersion): boolean =>
  Object.values(table).some((behaviour) => applies(behaviour, version) === 'open');

function isComplete<Id extends string>(
  table: Readonly<Record<Id, unknown>>,
  answers: object,
): answers is Readonly<Record<Id, boolean>> {
  return Object.keys(table).every((id) => id in answers);
}

/** The releases of a train at which a behaviour of a table changes. */
export function changesOn(feature: number, table: Readonly<Record<string, Behaviour>>): readonly JdkVersion[] {
  return Object.values(table)
    .flatMap(({ since, until = [] }) => [...since, ...until])
    .flatMap((mark) => mark.split('..'))
    .map(jdk)
    .filter((version) => version.feature === feature);
}
