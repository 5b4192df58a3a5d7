import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';
import { MiB } from '#lib/core/units/bytes.ts';
import { VIEWS } from './observed-of.ts';
import { casesOf, ratioOf, scoresOf, summaryOf } from './scores.ts';

/** Strategies that leave the heap as it is, so that their limits can be held against the least that this heap survives. */
const MOVE_THE_HEAP = new Set(['kruize', 'libjvm-partition', 'boot-ui', 'image-80-percent', 'run-java']);
const COMPARED = STRATEGIES.filter(({ id, peer }) => id === 'keep-heap' || (peer && !MOVE_THE_HEAP.has(id)));

const inMebibytes = (size: number): string => (size / MiB).toFixed(0);

const each = process.argv.includes('--each');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const cases = casesOf(files.length > 0 ? files : [`${import.meta.dirname}/fixtures/recorded.jsonl.gz`]);
for (const view of VIEWS) {
  console.log(`\n${view.title}\n  strategy             killed     median  worst`);
  for (const { id } of COMPARED) {
    const scores = scoresOf(cases, view, id);
    if (scores.length === 0) continue;
    const { killed, median, worst } = summaryOf(scores);
    const killedOf = `${String(killed).padStart(3)} of ${String(scores.length).padEnd(3)}`;
    console.log(`  ${id.padEnd(20)} ${killedOf}  ${median.toFixed(3)}  ${worst.toFixed(3)}`);
    if (each && id === 'keep-heap')
      for (const score of scores)
        console.log(
          `      ${score.name.padEnd(16)} ${ratioOf(score).toFixed(3)}  budget ${inMebibytes(score.budget)}, advised ${inMebibytes(score.advised)}, least ${inMebibytes(score.least)} MiB`,
        );
  }
}
