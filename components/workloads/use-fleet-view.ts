'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { FLEET_FACETS, FLEET_SORTS, type FleetQuery } from '#lib/http/contract/fleet.ts';
import { COLUMN_IDS } from './fleet-columns.tsx';

const list = () => parseAsArrayOf(parseAsString).withDefault([]);

const VIEW = {
  verdict: parseAsArrayOf(parseAsStringLiteral(VERDICTS)).withDefault([]),
  cluster: list(),
  namespace: list(),
  kind: list(),
  release: list(),
  jdk: list(),
  rule: list(),
  node: list(),
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(FLEET_SORTS).withDefault('verdict'),
  order: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('asc'),
  group: parseAsStringLiteral(FLEET_FACETS),
  /** Columns that are put away. */
  hide: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)).withDefault([]),
};

/** The view of the fleet, held by the address: a link shows what its sender saw. */
export const useFleetView = () => useQueryStates(VIEW, { history: 'replace', clearOnDefault: true });

export type FleetView = ReturnType<typeof useFleetView>[0];
export type SetFleetView = ReturnType<typeof useFleetView>[1];

/** How many lines one answer carries. */
export const PAGE_LINES = 100;

/** The question behind a view, for one slice of its lines. */
export function fleetQuery({ hide: _, group, ...view }: FleetView, page: number): FleetQuery {
  return { ...view, ...(group === null ? {} : { group }), offset: page * PAGE_LINES, limit: PAGE_LINES };
}

/** Whether anything narrows the fleet. */
export const isNarrowed = (view: FleetView): boolean =>
  view.q !== '' || view.verdict.length > 0 || FLEET_FACETS.some((facet) => view[facet].length > 0);

/** The view with nothing that narrows it. */
export const WIDE = {
  verdict: [],
  cluster: [],
  namespace: [],
  kind: [],
  release: [],
  jdk: [],
  rule: [],
  node: [],
  q: '',
};
