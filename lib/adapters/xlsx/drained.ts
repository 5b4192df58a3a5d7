import { once } from 'node:events';
import type { PassThrough } from 'node:stream';

/** Rows between two looks at the reader: the library writes on whether or not anybody reads. */
const LOOK_EVERY = 200;

/** Waits until the reader has taken what was written, so that a workbook of 50,000 rows never stands in memory. */
export async function drained(stream: PassThrough, row: number): Promise<void> {
  if (row % LOOK_EVERY !== 0) return;
  if (stream.writableNeedDrain) await once(stream, 'drain');
  else await new Promise<void>((resolve) => setImmediate(resolve));
}
