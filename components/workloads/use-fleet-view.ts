'use client';

import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { FLEET_FACETS, FLEET_SLICE, FLEET_SORTS, type FleetChoice, type FleetQuery } from '#lib/http/contract/fleet.ts';
import { COLUMN_IDS } from './column-ids.ts';

const list = () => parseAsArrayOf(parseAsString).withDefault([]);
/** The id of a container; what is none is dropped. */
const containerId = createParser({
  parse: (text) => (/^[0-9a-v]{10}$/.test(text) ? text : null),
  serialize: (id: string) => id,
});

const VIEW = {
  verdict: parseAsArrayOf(parseAsStringLiteral(VERDICTS)).withDefault([]),
  cluster: list(),
  namespace: list(),
  owner: list(),
  release: list(),
  pool: list(),
  kind: list(),
  jdk: list(),
  rule: list(),
  node: list(),
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(FLEET_SORTS).withDefault('verdict'),
  order: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('asc'),
  group: parseAsStringLiteral(FLEET_FACETS),
  /** Columns that a person chose; null is as the width allows. */
  columns: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)),
  /** Containers that are picked one by one, by their ids. */
  pick: parseAsArrayOf(containerId).withDefault([]),
  /** Whether all that the filters leave is picked, but for `omit`. */
  all: parseAsBoolean.withDefault(false),
  omit: parseAsArrayOf(containerId).withDefault([]),
};

const useView = () => useQueryStates(VIEW, { history: 'replace', clearOnDefault: true });

export type FleetView = ReturnType<typeof useView>[0];
export type SetFleetView = (change: Partial<FleetView>) => void;

const NARROWS: ReadonlySet<string> = new Set(['q', 'verdict', ...FLEET_FACETS]);

/** The view of the fleet, held by the address: a link shows what its sender saw. "All of the filter" ends when the filter changes. */
export function useFleetView(): readonly [FleetView, SetFleetView] {
  const [view, set] = useView();
  const setView: SetFleetView = (change) => {
    const ends = view.all && Object.keys(change).some((key) => NARROWS.has(key));
    void set(ends ? { ...change, all: false, omit: [] } : change);
  };
  return [view, setView];
}

/** What narrows and orders a view, as the server is asked for it. */
export const filtersOf = ({
  group: _group,
  columns: _columns,
  pick: _pick,
  all: _all,
  omit: _omit,
  ...filters
}: FleetView): Omit<FleetChoice, 'pick' | 'omit'> => filters;

/** The question behind a view, for one slice of its lines. */
export const fleetQuery = (view: FleetView, page: number): FleetQuery => ({
  ...filtersOf(view),
  ...(view.group === null ? {} : { group: view.group }),
  offset: page * FLEET_SLICE,
  limit: FLEET_SLICE,
});

/** The containers that an export or a plan of this view is of: the picked ones when there are any, else what the filters leave. */
export const choiceOf = (view: FleetView): FleetChoice => ({
  ...filtersOf(view),
  pick: view.all ? [] : view.pick,
  omit: view.all ? view.omit : [],
});

/** Whether anything narrows the fleet. */
export const isNarrowed = (view: FleetView): boolean =>
  view.q !== '' || view.verdict.length > 0 || FLEET_FACETS.some((facet) => view[facet].length > 0);

/** The view with nothing that narrows it. */
export const WIDE = {
  verdict: [],
  cluster: [],
  namespace: [],
  owner: [],
  release: [],
  pool: [],
  kind: [],
  jdk: [],
  rule: [],
  node: [],
  q: '',
} satisfies Partial<FleetView>;
