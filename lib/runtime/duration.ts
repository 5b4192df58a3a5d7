import { err, ok, type Result } from '#lib/core/result.ts';

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Reads `90s`, `5m`, `12h`, `7d` as whole seconds. */
export function parseDuration(text: string): Result<number> {
  const { count, unit } = /^(?<count>\d{1,6})(?<unit>[smhd])$/.exec(text)?.groups ?? {};
  const seconds = SECONDS[unit ?? ''];
  if (count === undefined || seconds === undefined) {
    return err(`"${text}" is no duration: write a whole number and one of s m h d, such as 5m or 7d`);
  }
  return ok(Number(count) * seconds);
}
