import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { expositionReader } from '#lib/core/metrics/exposition/read-exposition.ts';
import { type MetricsDocument, metricsDocument } from '#lib/core/metrics/metrics-document.ts';
import { readJvm } from '#lib/core/metrics/read-jvm.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { standardInput, standardOutput } from '../standard-streams.ts';

/** Reads one exposition in pieces; lines that can't be read are among the ignored, with their text and the reason. */
export async function answerMetrics(pieces: AsyncIterable<string>): Promise<MetricsDocument> {
  const reader = expositionReader();
  for await (const piece of pieces) reader.add(piece);
  const { samples, bad } = reader.end();
  const document = metricsDocument(readJvm(samples));
  const unread = bad.map(({ line, text, why }) => ({ series: text, why: `line ${line} can't be read: ${why}` }));
  return { ...document, ignored: [...document.ignored, ...unread] };
}

async function read(path: string): Promise<Result<MetricsDocument>> {
  try {
    return ok(await answerMetrics(path === '-' ? standardInput() : createReadStream(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err(`"${path}" can't be read: ${why}. Name a file with one scrape, or - for standard input`);
  }
}

/** `headroom metrics scrape.prom|-`; prints one document, exit status 1 when the file could not be read. */
export function configure(command: Command): void {
  command
    .argument('[scrape]', 'a file in Prometheus text or OpenMetrics; - is standard input', '-')
    .action(async (path: string) => {
      const document = await read(path);
      if (!document.ok) {
        process.stderr.write(`${document.error}\n`);
        process.exitCode = 1;
        return;
      }
      await standardOutput.write(`${JSON.stringify(document.value, undefined, 2)}\n`);
    });
}
