import { z } from 'zod';
import { containers, ofContainer, type Running } from './testbed.ts';
import { EXPECTED, type Expected } from './workloads/expected.ts';

/** Marks a test bed that the suite started itself and therefore ends. */
export const STARTED_HERE = '.cache/live/started';

const PROMETHEUS = 'http://127.0.0.1:9090';

const Sample = z.object({ metric: z.record(z.string(), z.string()) });
const Answer = z.object({ data: z.object({ result: z.array(Sample) }) });

/** The exporters of the test bed that Prometheus has read for long enough to have rates: `namespace/container`. */
async function scraped(): Promise<ReadonlySet<string>> {
  const query = new URLSearchParams({ query: 'count_over_time((up{job="pods"} == 1)[3m:15s]) >= 4' });
  const answer = Answer.parse(await (await fetch(`${PROMETHEUS}/api/v1/query?${query}`)).json());
  return new Set(answer.data.result.map(({ metric }) => `${metric['namespace']}/${metric['container']}`));
}

/** After which the rule about restarts speaks. */
const ENOUGH_RESTARTS = 6;

const hasCome = ({ fate }: Expected, of: readonly Running[]): boolean => {
  switch (fate) {
    case 'runs':
      return of.length > 0 && of.every(({ ready }) => ready);
    case 'is killed':
      return of.some(({ lastState }) => lastState.terminated?.reason === 'OOMKilled');
    case 'refuses to start':
      return of.some(({ restartCount }) => restartCount > ENOUGH_RESTARTS);
    case 'dies':
      return of.some(({ lastState }) => lastState.terminated !== undefined);
    case 'is never made':
    case 'ends':
      return true;
  }
};

/** The containers that have not come to what they are for: started, killed, refused, and read by Prometheus. */
export async function unsettled(): Promise<readonly string[]> {
  const [all, read] = [await containers(), await scraped()];
  return EXPECTED.filter((expected) => {
    const [namespace, , , name] = expected.container.split('/');
    const tells = expected.jvm && expected.exporter !== 'none' && expected.fate === 'runs';
    return !hasCome(expected, ofContainer(expected.container, all)) || (tells && !read.has(`${namespace}/${name}`));
  }).map(({ container }) => container);
}
