'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Age } from './age.tsx';

type Marks = ReadonlyMap<string, number>;

const Seen = createContext<{ readonly marks: Marks; readonly mark: (key: string, at: number) => void }>({
  marks: new Map(),
  mark: () => {},
});

/** How many marks a page remembers; the oldest give way. */
const MOST = 1000;

/** Remembers what changed while the page is open, so that it can be marked where it stands. */
export function ChangedProvider({ children }: { children: ReactNode }) {
  const [marks, setMarks] = useState<Marks>(new Map());
  const seen = useMemo(
    () => ({
      marks,
      mark: (key: string, at: number) => setMarks((before) => new Map([...before, [key, at] as const].slice(-MOST))),
    }),
    [marks],
  );
  return <Seen value={seen}>{children}</Seen>;
}

/** Marks a thing as changed. */
export const useMark = (): ((key: string, at: number) => void) => useContext(Seen).mark;

/** A mark beside what changed while the page was open; it takes no room from what stands there. */
export function ChangedMark({ of }: { of: string }) {
  const at = useContext(Seen).marks.get(of);
  if (at === undefined) return null;
  return (
    <span data-mark className="ml-1.5 inline-block size-2 rounded-full bg-action align-middle">
      <span className="sr-only">
        changed <Age at={at} />
      </span>
    </span>
  );
}
