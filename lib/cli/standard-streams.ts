import { once } from 'node:events';
import type { LineOutput } from './json-lines.ts';

/** Standard input as text. */
export function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8');
}

/** Standard output; a write waits while the reader is slow, so that memory stays flat. */
export const standardOutput: LineOutput = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
};
