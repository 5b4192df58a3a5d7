'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { askRunningJvm, type Question } from '#lib/query/ask.ts';

type Fault = { readonly title: string; readonly detail: string; readonly remedy: string };

/** What is being done, and how the last question ended. */
export type Asking = {
  readonly running: boolean;
  readonly lines: readonly string[];
  readonly fault: Fault | undefined;
  ask(question: Question): void;
  cancel(): void;
};

/** Asks running JVMs; when they have answered, the page is read anew and `done` is called. */
export function useAsk(done: () => void): Asking {
  const router = useRouter();
  const abort = useRef<AbortController>(undefined);
  const [running, setRunning] = useState(false);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Fault>();

  async function run(question: Question, { signal }: AbortController): Promise<void> {
    const ending = await askRunningJvm(question, signal, (says) => setLines((before) => [...before, says]));
    if (ending.is === 'problem') return setFault(ending);
    router.refresh();
    done();
  }

  return {
    running,
    lines,
    fault,
    ask(question) {
      const controller = new AbortController();
      abort.current = controller;
      setRunning(true);
      setLines([]);
      setFault(undefined);
      void run(question, controller)
        .catch((cause: unknown) => {
          if (controller.signal.aborted) return;
          const detail = cause instanceof Error ? cause.message : 'the connection failed';
          setFault({
            title: 'Headroom does not answer',
            detail,
            remedy: 'See whether its process runs, then ask again',
          });
        })
        .finally(() => setRunning(false));
    },
    cancel() {
      abort.current?.abort();
    },
  };
}
