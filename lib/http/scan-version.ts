import type { Scan } from '#lib/ports/scan.ts';

/** What tells a scan from every other, and from itself before some of its workloads were judged again. */
export const scanVersion = ({ id, revision = 0 }: Scan): string => (revision === 0 ? id : `${id}.${revision}`);
