import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { predict } from '../../lib/core/ergonomics/predict.ts';
import { PREDICTED_FLAGS } from '../../lib/core/ergonomics/predicted-flags.ts';
import type { Prediction } from '../../lib/core/jvm/prediction.ts';
import { type RecordedStart, readRecordedStart } from './recorded-start.ts';

/** Right and asked, with examples of what went wrong by kind. */
class Tally {
  right = 0;
  asked = 0;
  readonly wrong = new Map<string, string[]>();

  count(isRight: boolean, kind: string, example: string): void {
    this.asked += 1;
    if (isRight) this.right += 1;
    else this.wrong.set(kind, [...(this.wrong.get(kind) ?? []), example]);
  }
}

const tallies = { outcome: new Tally(), value: new Tally(), origin: new Tally(), message: new Tally() };
const EXAMPLES = Number(process.env['EXAMPLES'] ?? 2);

const optionsOf = ({ argv, env }: RecordedStart['start']): string =>
  `${argv?.join(' ') ?? ''} ${Object.keys(env ?? {}).length > 0 ? JSON.stringify(env) : ''}`.slice(0, 300);

function compare(recorded: RecordedStart, predicted: Prediction): void {
  const { start, exitCode, messages, flags } = recorded;
  const train = start.jdk.split(/[.u-]/)[0] ?? '';
  const where = `${recorded.id} ${start.jdk} ${optionsOf(start)}`;
  const outcome = exitCode === 0 ? 'starts' : 'refuses';
  const said = predicted.outcome === 'starts' ? '' : predicted.message;
  tallies.outcome.count(
    predicted.outcome === outcome,
    `${outcome}, not ${predicted.outcome} (${train}): ${outcome === 'refuses' ? (messages[0] ?? '').slice(0, 90) : said.slice(0, 90)}`,
    where,
  );
  if (outcome === 'refuses' && predicted.outcome === 'refuses')
    tallies.message.count(
      messages.includes(said),
      `(${train}) "${said}" not "${messages.join('|').slice(0, 200)}"`,
      where,
    );
  if (predicted.outcome !== 'starts' || flags === undefined) return;
  for (const name of PREDICTED_FLAGS) {
    const real = flags.get(name);
    const guess = predicted.flags[name];
    if (real === undefined) continue;
    const detail = `${where} => ${guess?.value} ${guess?.origin}, really ${real.value} ${real.origin ?? ''}`;
    tallies.value.count(guess?.value === real.value, `${name} on ${train}`, detail);
    if (real.origin !== undefined)
      tallies.origin.count(
        guess?.origin === real.origin,
        `${name} on ${train}: ${guess?.origin} not ${real.origin}`,
        detail,
      );
  }
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const recorded = readRecordedStart(line);
    compare(recorded, predict(recorded.start));
  }
}

for (const [name, { right, asked, wrong }] of Object.entries(tallies)) {
  console.log(`${name}: ${right} of ${asked} (${asked - right} differ)`);
  const kinds = [...wrong].sort(([, a], [, b]) => b.length - a.length);
  for (const [kind, examples] of kinds.slice(0, 25)) {
    console.log(`  ${examples.length} × ${kind}`);
    for (const example of examples.slice(0, EXAMPLES)) console.log(`      ${example}`);
  }
}
