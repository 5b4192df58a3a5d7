import { MiB } from '#lib/core/units/bytes.ts';
import { readTrials } from './record.ts';

/** Prints recorded trials, and which rules of peers stayed at or below a limit under which the kernel killed: `node bench/survival/print.ts [FILE]`. */
const trials = readTrials(process.argv[2] ?? `${import.meta.dirname}/fixtures/recorded.jsonl`);
const inMiB = (size: number): string => (size / MiB).toFixed(0);

console.log('| program | JDK | collector | heap | advised: lived | a quarter below: killed | killed by the rules of |');
console.log('|---|---|---|---|---|---|---|');
for (const { program, jdk, collector, heapMiB, under, below, peers } of trials) {
  const dead = Object.entries(peers).flatMap(([rule, limit]) => (limit <= below.limit ? [rule] : []));
  const lived = under.ended ?? `${inMiB(under.limit)} MiB${under.answered === 0 ? '' : `, ${under.answered} answers`}`;
  console.log(
    `| ${program} | ${jdk.split('.')[0]} | ${collector} | ${heapMiB} MiB | ${lived} | ${inMiB(below.limit)} MiB${below.ended === 'OOMKilled' ? '' : ` ${below.ended ?? 'lives'}`} | ${dead.join(', ')} |`,
  );
}
