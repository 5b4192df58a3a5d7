import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildReport } from '../../lib/core/reports/build-report.ts';
import { EXPORTERS } from '../../lib/runtime/exporters.ts';
import { aFleet } from '../../lib/testing/sample-fleet.ts';
import { simulatedFacts } from '../../lib/testing/simulated/facts.ts';

/*
 * node bench/report/measure.ts [ROWS]
 * Writes a report of so many rows in every format to nowhere: seconds, bytes, and how far the heap rose above what the scan itself holds.
 * The baseline is the same report with all of its rows made first, as a writer that does not stream would have them.
 */
const rows = Number(process.argv[2] ?? 50_000);
const MIB = 1024 ** 2;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
const settle = (): void => {
  if (typeof collect === 'function') collect();
};

const held = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const report = buildReport(simulatedFacts(), aFleet(rows));
settle();
const scan = held();
console.log(`the scan of ${rows} containers holds ${Math.round(scan / MIB)} MiB`);

const all = [...report.rows];
settle();
console.log(`baseline: all rows made first hold ${Math.round((held() - scan) / MIB)} MiB more (${all.length} rows)`);
all.length = 0;

for (const { id, write } of EXPORTERS) {
  settle();
  const before = held();
  const started = performance.now();
  let [peak, size, chunks] = [before, 0, 0];
  for await (const chunk of write(report)) {
    size += chunk.length;
    chunks += 1;
    if (chunks % 20_000 === 0) {
      settle();
      peak = Math.max(peak, held());
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${id}: ${seconds} s, ${(size / MIB).toFixed(1)} MiB, ${Math.round((peak - before) / MIB)} MiB above the scan`,
  );
}
