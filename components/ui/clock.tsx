'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const Now = createContext(0);

/** Gives the present moment to all below, from the server's first paint on, once every fifteen seconds. */
export function ClockProvider({ now, children }: { now: number; children: ReactNode }) {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    setMoment(Date.now());
    const timer = setInterval(() => setMoment(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return <Now value={moment}>{children}</Now>;
}

/** The present moment in milliseconds. */
export const useNow = (): number => useContext(Now);
