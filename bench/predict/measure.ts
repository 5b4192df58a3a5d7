import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { answerPredict } from '../../lib/cli/commands/predict.ts';
import { filterJsonLines } from '../../lib/cli/json-lines.ts';
import { ok } from '../../lib/core/result.ts';

/*
 * node bench/predict/measure.ts [LINES]
 * Processor seconds for predicting so many starts as JSON Lines, beside a filter that only parses and prints the same lines.
 * The starts are the recorded ones of the unit suite, repeated.
 */
const count = Number(process.argv[2] ?? 100_000);
const recorded = gunzipSync(
  readFileSync(new URL('../../lib/core/ergonomics/fixtures/recorded-starts.jsonl.gz', import.meta.url)),
)
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const { id, start } = JSON.parse(line);
    return `${JSON.stringify({ id, ...start })}\n`;
  });

async function* lines(): AsyncIterable<string> {
  for (let index = 0; index < count; index += recorded.length)
    yield recorded.slice(0, Math.min(recorded.length, count - index)).join('');
}

async function secondsFor(answer: Parameters<typeof filterJsonLines>[2]): Promise<number> {
  let characters = 0;
  const before = process.cpuUsage();
  const write = async (text: string): Promise<void> => {
    characters += text.length;
  };
  const failed = await filterJsonLines(lines(), { write }, answer);
  const { user, system } = process.cpuUsage(before);
  if (failed > 0 || characters === 0) throw new Error(`${failed} lines failed`);
  return (user + system) / 1e6;
}

await secondsFor(answerPredict);
const predicting = await secondsFor(answerPredict);
const baseline = await secondsFor((document) => ok(typeof document === 'object' && document !== null ? document : {}));
console.log(
  `${count} lines: ${predicting.toFixed(2)} s of processor time, ${baseline.toFixed(2)} s for parsing and printing alone`,
);
