/** The chapters of the catalogue, in the order of the Rules page. */
export const GROUPS = [
  'start-up refusals',
  'shadowed and unread flags',
  'wrong base',
  'collector and CPU',
  'budget',
  'off-heap',
  'failure handling',
  'probes',
  'shutdown',
  'requests and limits',
  'nodes',
  'operations',
  'chart hygiene',
] as const;

export type Group = (typeof GROUPS)[number];
