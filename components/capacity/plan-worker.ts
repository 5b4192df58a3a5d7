import { planOf } from '#lib/core/capacity/plan-of.ts';
import type { PlanAnswer, PlanQuestion } from './plan-messages.ts';

const answer = (message: PlanAnswer): void => self.postMessage(message);

/** Plans beside the page, so that typing is never held up; who does not want the answer any more ends the worker. */
self.onmessage = ({ data: { facts, scenario } }: MessageEvent<PlanQuestion>) => {
  const began = performance.now();
  try {
    const plan = planOf(facts, scenario, (progress) => answer({ kind: 'progress', progress }));
    answer({ kind: 'plan', plan, milliseconds: performance.now() - began });
  } catch (bug) {
    answer({ kind: 'fault', says: bug instanceof Error ? bug.message : String(bug) });
  }
};
