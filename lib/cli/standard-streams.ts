import { once } from 'node:events';
import type { LineOutput } from './json-lines.ts';

/** Standard input as text. */
export function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8');
}

/** A reader that has seen enough, such as `head`, ends the command and is no fault. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(0);
  throw cause;
});

/** Standard output; a write waits while the reader is slow, so that memory stays flat. */
export const standardOutput = {
  async write(chunk: string | Uint8Array): Promise<void> {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  },
} satisfies LineOutput;
