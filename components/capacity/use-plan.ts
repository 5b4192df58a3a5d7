'use client';

import { useEffect, useRef, useState } from 'react';
import type { Plan } from '#lib/core/capacity/plan.ts';
import type { PlanProgress } from '#lib/core/capacity/plan-of.ts';
import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import type { Scenario } from '#lib/core/capacity/scenario.ts';
import type { PlanAnswer, PlanQuestion } from './plan-messages.ts';

/** How long typing must rest before planning begins. */
const REST_MILLISECONDS = 200;

export type Planning = {
  /** The newest finished plan with the scenario it is of; undefined until the first is there. */
  readonly shown: { readonly plan: Plan; readonly of: Scenario; readonly milliseconds: number } | undefined;
  /** How far the running one is; undefined when none runs. */
  readonly progress: PlanProgress | undefined;
  readonly fault: string | undefined;
  readonly wasCancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
};

const STARTING: PlanProgress = { done: 0, of: 1, says: 'starting' };

/** Plans the scenario in a worker whenever it changes; a newer one ends what runs. */
export function usePlan(facts: PlanningFacts, scenario: Scenario): Planning {
  const [shown, setShown] = useState<Planning['shown']>(undefined);
  const [progress, setProgress] = useState<PlanProgress | undefined>(STARTING);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [wasCancelled, setWasCancelled] = useState(false);
  const [round, setRound] = useState(0);
  const worker = useRef<Worker | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const end = (): void => {
    clearTimeout(timer.current);
    worker.current?.terminate();
    worker.current = undefined;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same plan again.
  useEffect(() => {
    setProgress(STARTING);
    setFault(undefined);
    setWasCancelled(false);
    timer.current = setTimeout(() => {
      const running = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
      worker.current = running;
      running.onmessage = ({ data }: MessageEvent<PlanAnswer>) => {
        if (data.kind === 'progress') return setProgress(data.progress);
        setProgress(undefined);
        if (data.kind === 'fault') setFault(data.says);
        else setShown({ plan: data.plan, of: scenario, milliseconds: data.milliseconds });
        running.terminate();
      };
      running.onerror = ({ message }) => {
        setProgress(undefined);
        setFault(message === '' ? 'the worker could not be started' : message);
      };
      running.postMessage({ facts, scenario } satisfies PlanQuestion);
    }, REST_MILLISECONDS);
    return end;
  }, [facts, scenario, round]);

  return {
    shown,
    progress,
    fault,
    wasCancelled,
    cancel: () => {
      end();
      setProgress(undefined);
      setWasCancelled(true);
    },
    again: () => setRound((count) => count + 1),
  };
}
