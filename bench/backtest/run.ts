/**
 * What each strategy would have advised within the history of captures, and what would have become of it since:
 * `npm run bench:backtest -- FILE…`; SHARE (0 to 1, half when left out) of each history is the past.
 */
import { captureSource } from '#lib/adapters/capture/read-capture.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { lookBack } from '#lib/core/assess/look-back.ts';
import type { Hindsight } from '#lib/core/recommend/backtest.ts';
import { GiB } from '#lib/core/units/bytes.ts';

type Tally = Record<Hindsight['outcome'], number> & { bytes: number };

const share = Number(process.env['SHARE'] ?? 0.5);
const tallies = new Map<string, Tally>();
const passedOver = new Map<string, number>();

for (const path of process.argv.slice(2)) {
  const facts = await captureSource(path).read(AbortSignal.timeout(120_000), () => undefined);
  if (!facts.ok) {
    console.error(`${path}: ${JSON.stringify(facts.error)}`);
    process.exitCode = 1;
    continue;
  }
  for (const assessment of assessCluster(facts.value, readShell).filter(({ detection }) => detection.isJvm === true)) {
    const looked = lookBack(assessment, share);
    if (looked.state === 'unknown') {
      passedOver.set(looked.why, (passedOver.get(looked.why) ?? 0) + 1);
      continue;
    }
    for (const { strategy, outcome, memoryLimit } of looked.value.hindsights) {
      const tally = tallies.get(strategy) ?? { survived: 0, killed: 0, 'heap-exhausted': 0, unknown: 0, bytes: 0 };
      tally[outcome] += 1;
      tally.bytes += memoryLimit;
      tallies.set(strategy, tally);
    }
  }
}

console.log('strategy              survived  killed  heap exhausted  not known  GiB advised');
for (const [strategy, { survived, killed, 'heap-exhausted': exhausted, unknown, bytes }] of tallies)
  console.log(
    `${strategy.padEnd(20)} ${String(survived).padStart(9)} ${String(killed).padStart(7)} ${String(exhausted).padStart(15)} ${String(unknown).padStart(10)} ${(bytes / GiB).toFixed(1).padStart(12)}`,
  );
for (const [why, count] of passedOver) console.log(`passed over ${count}: ${why}`);
