import type { Instant } from '../instant.ts';

const name = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The month that lies so many months after a moment: `Aug 2027`. */
export function monthName(from: Instant, months: number): string {
  const date = new Date(from);
  return name.format(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}
