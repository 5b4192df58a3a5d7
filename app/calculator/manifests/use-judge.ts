'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { JudgedManifests } from '#lib/runtime/judge-manifests.ts';

/** Where a judgement stands. */
export type JudgeState =
  | { readonly is: 'waiting' }
  | { readonly is: 'judging' }
  | { readonly is: 'judged'; readonly judged: JudgedManifests }
  | { readonly is: 'failed'; readonly why: string };

type Texts = readonly { readonly file: string; readonly text: string }[];

/** How long texts may take. Hostile ones are bounded by the reader itself; this bounds what nobody thought of. */
const LONGEST_MILLISECONDS = 60_000;

/** Judges texts in a worker; what is asked later ends what was asked before. */
export function useJudge(): readonly [JudgeState, (texts: Texts) => void] {
  const [state, setState] = useState<JudgeState>({ is: 'waiting' });
  const stop = useRef(() => {});
  const judge = useCallback((texts: Texts) => {
    stop.current();
    if (texts.every(({ text }) => text.trim() === '')) {
      setState({ is: 'waiting' });
      return;
    }
    setState({ is: 'judging' });
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
    const end = (next: JudgeState): void => {
      stop.current();
      setState(next);
    };
    const late = setTimeout(
      () => end({ is: 'failed', why: `it took longer than ${LONGEST_MILLISECONDS / 1000} seconds` }),
      LONGEST_MILLISECONDS,
    );
    stop.current = () => {
      clearTimeout(late);
      worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<JudgedManifests>) => end({ is: 'judged', judged: data });
    worker.onerror = ({ message }) => end({ is: 'failed', why: message || 'the browser could not start the worker' });
    worker.postMessage(texts);
  }, []);
  useEffect(() => () => stop.current(), []);
  return [state, judge];
}
