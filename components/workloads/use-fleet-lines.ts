'use client';

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FLEET_SLICE, type FleetEntry, type FleetPage } from '#lib/http/contract/fleet.ts';
import { fleetQueries } from '#lib/query/fleet.ts';
import { type FleetView, fleetQuery } from './use-fleet-view.ts';

/** The fleet as a long list of which only the slices in sight are asked for. */
export type FleetLines = {
  /** The first slice's answer: sums, facets and how many lines there are. */
  readonly head: FleetPage | undefined;
  readonly line: (index: number) => FleetEntry | undefined;
  /** The ids of the containers on these lines, both ends among them, in sight or not. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly string[]>;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly retry: () => void;
  /** Tells which lines are in sight. */
  readonly show: (first: number, last: number) => void;
};

const pageOf = (line: number): number => Math.floor(line / FLEET_SLICE);
const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Keeps the slices that the lines in sight need; the first is always there, for its sums. */
export function useFleetLines(view: FleetView): FleetLines {
  const client = useQueryClient();
  const [[from, to], setPages] = useState<readonly [number, number]>([0, 0]);
  const pages = [...new Set([0, ...span(from, to)])];
  const answers = useQueries({ queries: pages.map((page) => fleetQueries.page(fleetQuery(view, page))) });
  const byPage = new Map(pages.map((page, i) => [page, answers[i]?.data]));
  return {
    head: answers[0]?.data,
    line: (index) => byPage.get(pageOf(index))?.entries[index % FLEET_SLICE],
    async idsBetween(first, last) {
      const [low, high] = first < last ? [first, last] : [last, first];
      const asked = span(pageOf(low), pageOf(high));
      const answered = await Promise.all(
        asked.map((page) => client.ensureQueryData(fleetQueries.page(fleetQuery(view, page)))),
      );
      return answered
        .flatMap(({ entries }) => entries)
        .slice(low - pageOf(low) * FLEET_SLICE, high - pageOf(low) * FLEET_SLICE + 1)
        .flatMap((entry) => (entry.type === 'container' ? [entry.row.id] : []));
    },
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    isFetching: answers.some(({ isFetching }) => isFetching),
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
    show(first, last) {
      const next = [pageOf(first), pageOf(Math.max(first, last))] as const;
      if (next[0] !== from || next[1] !== to) setPages(next);
    },
  };
}
