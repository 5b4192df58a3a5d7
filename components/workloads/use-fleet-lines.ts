'use client';

import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { FleetEntry, FleetPage } from '#lib/http/contract/fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { type FleetView, fleetQuery, PAGE_LINES } from './use-fleet-view.ts';

/** The fleet as a long list of which only the slices in sight are asked for. */
export type FleetLines = {
  /** The first slice's answer: sums, facets and how many lines there are. */
  readonly head: FleetPage | undefined;
  readonly line: (index: number) => FleetEntry | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly retry: () => void;
  /** Tells which lines are in sight. */
  readonly show: (first: number, last: number) => void;
};

/** Keeps the slices that the lines in sight need; the first is always there, for its sums. */
export function useFleetLines(view: FleetView): FleetLines {
  const [[from, to], setPages] = useState<readonly [number, number]>([0, 0]);
  const pages = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, i) => from + i)])];
  const answers = useQueries({ queries: pages.map((page) => fleetQueries.page(fleetQuery(view, page))) });
  const byPage = new Map(pages.map((page, i) => [page, answers[i]?.data]));
  return {
    head: answers[0]?.data,
    line: (index) => byPage.get(Math.floor(index / PAGE_LINES))?.entries[index % PAGE_LINES],
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    isFetching: answers.some(({ isFetching }) => isFetching),
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
    show(first, last) {
      const next = [Math.floor(first / PAGE_LINES), Math.floor(Math.max(first, last) / PAGE_LINES)] as const;
      if (next[0] !== from || next[1] !== to) setPages(next);
    },
  };
}
