import { err, ok, type Result } from '../result.ts';

/** A HotSpot release as far as a text names it. */
export type JdkVersion = {
  /** As given, for messages. */
  readonly text: string;
  /** 8, 11, 17 …: the train. */
  readonly feature: number;
  /** What tells releases of a train apart, most significant first: `[0, 504]` for 8u504, `[0, 15]` for 17.0.15; empty when unsaid. */
  readonly update: readonly number[];
  readonly earlyAccess: boolean;
};

const LEGACY = /^(?:1\.)?8(?:\.0)?(?:u|_|\.0_|u0|\.)(?<update>\d{1,4})(?:[-+.].*)?$/;
const MODERN =
  /^(?:1\.)?(?<feature>\d{1,3})(?<update>(?:\.\d{1,4}){0,5})(?<ea>-ea)?(?:[+](?<build>\d+))?(?:[-+_][\w.+-]*)?$/;

/**
 * Reads `17.0.15`, `17.0.15+6-Debian`, `8u504`, `1.8.0_504-b08`, `8.0.504`, `28-ea+18`; a bare `17` is a train without
 * an update. Source: JEP 322 for 10 and later, JEP 223 for 9, the 8u scheme before.
 */
export function parseJdkVersion(text: string): Result<JdkVersion> {
  const legacy = LEGACY.exec(text)?.groups;
  if (legacy) return ok({ text, feature: 8, update: [0, Number(legacy['update'])], earlyAccess: false });
  const found = MODERN.exec(text)?.groups;
  const feature = Number(found?.['feature']);
  if (!found || feature < 5)
    return err(`"${text}" is not a JDK release: write it as 17.0.15, 8u504, 28-ea+18, or 17 alone`);
  const written = (found['update'] ?? '').split('.').slice(1).map(Number);
  const earlyAccess = found['ea'] !== undefined;
  const isFirst = written.length === 0 && (earlyAccess || found['build'] !== undefined);
  return ok({ text, feature, update: isFirst ? [0, 0] : written, earlyAccess });
}

/** Whether a text names one release and not a train: an update of `17` or `17.0` is unsaid. */
export const isExact = ({ update }: JdkVersion): boolean => update.length > 1;

/** Below 0 when `a` is older; an update that is unsaid counts as the first. Vendors' fourth and later numbers count. */
export function compareJdk(a: JdkVersion, b: JdkVersion): number {
  if (a.feature !== b.feature) return a.feature - b.feature;
  const length = Math.max(a.update.length, b.update.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a.update[index] ?? 0) - (b.update[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A release that the project itself names. @throws RangeError when it is none: a bug in a table. */
export function jdk(text: string): JdkVersion {
  const parsed = parseJdkVersion(text);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.value;
}
