import type { FleetChoice, FleetPage, FleetPlace, FleetQuery, FleetSums } from './contract/fleet.ts';
import type { FleetIndex, IndexedRow } from './fleet-index.ts';
import { fleetLines, savingsSum, sums, toEntry, verdictSums } from './fleet-lines.ts';
import { narrow, ofVerdicts } from './narrow-fleet.ts';
import { inOrder } from './sort-fleet.ts';

const wholeList = (choice: Omit<FleetChoice, 'pick' | 'omit'>): FleetQuery => ({ ...choice, offset: 0, limit: 1 });

/** The rows that are meant, in the question's order: those picked, else those that the filters leave but for those omitted. */
export function chooseFleet(index: FleetIndex, { pick, omit, ...filters }: FleetChoice): readonly IndexedRow[] {
  const query = wholeList(filters);
  if (pick.length > 0) {
    const picked = new Set(pick);
    return inOrder(index, query).filter(({ row }) => picked.has(row.id));
  }
  const omitted = new Set(omit);
  return ofVerdicts(narrow(index, query).rows, query).filter(({ row }) => !omitted.has(row.id));
}

/** What the rows that are meant come to. */
export const sumFleet = (index: FleetIndex, choice: FleetChoice): FleetSums =>
  sums(chooseFleet(index, choice), index.prices);

/** Answers a fleet list's question from an indexed scan. */
export function selectFleet(index: FleetIndex, query: FleetQuery): FleetPage {
  const { scans, prices } = index;
  const { rows, facets } = narrow(index, query);
  const wanted = ofVerdicts(rows, query);
  const list = fleetLines(wanted, query.group, prices);
  return {
    scans: scans.map(({ cluster, takenAt, origin }) => ({ cluster, takenAt, origin: origin.kind })),
    verdicts: verdictSums(rows, prices),
    savings: savingsSum(wanted, prices),
    facets,
    containers: index.rows.length,
    matched: wanted.length,
    lines: list.length,
    offset: query.offset,
    entries: list.slice(query.offset, query.offset + query.limit).map(toEntry),
  };
}

/** Where one container stands among those that the filters leave, and its neighbours there; no place when they leave it out. */
export function placeInFleet(index: FleetIndex, filters: Omit<FleetChoice, 'pick' | 'omit'>, id: string): FleetPlace {
  const query = wholeList(filters);
  const rows = ofVerdicts(narrow(index, query).rows, query);
  const at = rows.findIndex(({ row }) => row.id === id);
  if (at === -1) return { matched: rows.length };
  const [previous, next] = [rows[at - 1], rows[at + 1]].map((indexed) => {
    if (indexed === undefined) return undefined;
    const { cluster, namespace, kind, name, container } = indexed.row;
    return { cluster, namespace, kind, name, container };
  });
  return {
    place: at + 1,
    matched: rows.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}
