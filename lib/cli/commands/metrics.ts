import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { expositionDocument } from '#lib/core/metrics/exposition/exposition-document.ts';
import { expositionReader } from '#lib/core/metrics/exposition/read-exposition.ts';
import type { MetricsDocument } from '#lib/core/metrics/metrics-document.ts';
import { err, type Result } from '#lib/core/result.ts';
import { standardInput, standardOutput } from '../standard-streams.ts';

async function answer(pieces: AsyncIterable<string>): Promise<Result<MetricsDocument>> {
  const reader = expositionReader();
  for await (const piece of pieces) reader.add(piece);
  return expositionDocument(reader.end());
}

/** Reads one exposition from a file, or from standard input where the path is `-`. */
export async function answerScrape(path: string): Promise<Result<MetricsDocument>> {
  try {
    return await answer(path === '-' ? standardInput() : createReadStream(path, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err(`"${path}" can't be read: ${why}. Name a file with one scrape, or - for standard input`);
  }
}

/** `headroom metrics scrape.prom|-`; prints one document, exit status 1 when there is no scrape to read. */
export function configure(command: Command): void {
  command
    .argument('[scrape]', 'a file in Prometheus text or OpenMetrics; - is standard input', '-')
    .action(async (path: string) => {
      const document = await answerScrape(path);
      if (!document.ok) {
        process.stderr.write(`${document.error}\n`);
        process.exitCode = 1;
        return;
      }
      await standardOutput.write(`${JSON.stringify(document.value, undefined, 2)}\n`);
    });
}
