import { expect, table } from '#lib/testing/harness.ts';
import { VIEWS } from './observed-of.ts';
import { casesOf, scoresOf, summaryOf } from './scores.ts';

const cases = casesOf([`${import.meta.dirname}/fixtures/recorded.jsonl.gz`]);

table(
  'an advice made from a young run keeps each recorded program alive with its heap full',
  [
    { view: 'container and JVM metrics', median: 1.15, worst: 1.3, why: 'everything is exported' },
    { view: 'heap sampled once, after a collection', median: 1.15, worst: 1.3, why: 'the highest use was missed' },
    { view: 'no use of the heap', median: 1.15, worst: 1.3, why: 'only the committed heap is known' },
    { view: 'resident set with file pages', median: 1.2, worst: 1.35, why: 'the resident set of the process' },
    { view: 'working set and JVM metrics', median: 1.2, worst: 1.75, why: 'page cache counts as used' },
    { view: 'container metrics only', median: 1.6, worst: 1.9, why: 'how full the heap was is unknown' },
  ],
  ({ view: title, median, worst, why }) => {
    const view = VIEWS.find((one) => one.title === title);
    const scores = view === undefined ? [] : scoresOf(cases, view, 'keep-heap');
    expect.soft(scores.length, why).toBe(cases.length);
    const found = summaryOf(scores);
    expect.soft(found.killed, `${why}: killed`).toBe(0);
    expect.soft(found.median, `${why}: median`).toBeLessThan(median);
    expect.soft(found.worst, `${why}: worst`).toBeLessThan(worst);
  },
);

table(
  'the rules of peers on the same runs',
  [
    { strategy: 'usage-max-15', kills: true, why: 'a heap that may still grow is not seen' },
    { strategy: 'histogram-p90-15', kills: true, why: 'nor by a percentile of it' },
    { strategy: 'live-times-1-25', kills: true, why: 'what the metrics name is not all there is' },
    { strategy: 'region-sum-defaults', kills: false, why: 'safe, at three times the need' },
    { strategy: 'xmx-plus-1-gib', kills: false, why: 'safe, at several times the need' },
  ],
  ({ strategy, kills, why }) => {
    const view = VIEWS.find((one) => one.title === 'container and JVM metrics');
    const { killed } = summaryOf(view === undefined ? [] : scoresOf(cases, view, strategy));
    expect.soft(killed > 0, why).toBe(kills);
  },
);
