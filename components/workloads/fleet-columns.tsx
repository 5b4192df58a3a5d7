import type { ReactNode } from 'react';
import { LIMIT_AT } from '#components/charts/bar-geometry.ts';
import type { FLEET_SORTS, FleetRow } from '#lib/http/contract/fleet.ts';
import {
  AdvisedCell,
  BarCell,
  CanHoldCell,
  ChangeCell,
  ClusterCell,
  ConfidenceCell,
  FindingsCell,
  JvmCell,
  LimitCell,
  VerdictCell,
  WorkloadCell,
} from './fleet-cells.tsx';

export const COLUMN_IDS = [
  'verdict',
  'workload',
  'cluster',
  'jdk',
  'bar',
  'canHold',
  'limit',
  'advised',
  'change',
  'findings',
  'confidence',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** One column of the fleet: what it is called, how wide it is, from which width on it is shown, what stands in it. */
export type FleetColumn = {
  readonly id: ColumnId;
  readonly name: string;
  /** Under the name: the unit, constant down the column. */
  readonly unit?: string;
  readonly sort?: (typeof FLEET_SORTS)[number];
  readonly className: string;
  readonly head?: ReactNode;
  readonly Cell: (props: { row: FleetRow }) => ReactNode;
};

const number = 'w-22 flex-none text-right max-sm:w-auto max-sm:text-left';

const Axis = () => (
  <span className="relative block h-4 text-2xs font-text text-ink-faint" aria-hidden="true">
    <span className="absolute left-0">0</span>
    <span className="absolute -translate-x-1/2" style={{ left: `${LIMIT_AT / 2}%` }}>
      half
    </span>
    <span className="absolute -translate-x-1/2 text-xs font-title text-ink" style={{ left: `${LIMIT_AT}%` }}>
      limit
    </span>
    <span className="absolute -translate-x-1/2" style={{ left: `${LIMIT_AT * 1.5}%` }}>
      1.5×
    </span>
  </span>
);

/** The columns of the fleet in their order. */
export const FLEET_COLUMNS: readonly FleetColumn[] = [
  {
    id: 'verdict',
    name: 'Verdict',
    sort: 'verdict',
    className: 'w-48 flex-none max-sm:col-span-3 max-sm:row-start-2 max-sm:w-auto',
    Cell: VerdictCell,
  },
  {
    id: 'workload',
    name: 'Workload',
    sort: 'workload',
    className: 'w-56 flex-none max-sm:col-span-3 max-sm:row-start-1 max-sm:w-auto',
    Cell: WorkloadCell,
  },
  {
    id: 'cluster',
    name: 'Cluster',
    sort: 'cluster',
    className: 'w-28 flex-none sm:max-md:hidden max-sm:w-auto',
    Cell: ClusterCell,
  },
  { id: 'jdk', name: 'JVM and flags', sort: 'jdk', className: 'w-38 flex-none max-lg:hidden', Cell: JvmCell },
  {
    id: 'bar',
    name: 'Can hold, of the limit',
    head: <Axis />,
    className: 'min-w-40 flex-1 self-stretch px-3 max-sm:col-span-3 max-sm:px-0',
    Cell: BarCell,
  },
  {
    id: 'canHold',
    name: 'Can hold',
    unit: 'MiB',
    sort: 'canHold',
    className: `${number} sm:max-md:hidden`,
    Cell: CanHoldCell,
  },
  { id: 'limit', name: 'Limit', unit: 'MiB', sort: 'limit', className: `${number} sm:max-md:hidden`, Cell: LimitCell },
  { id: 'advised', name: 'Advised', unit: 'MiB', sort: 'advised', className: number, Cell: AdvisedCell },
  {
    id: 'change',
    name: 'Change',
    unit: 'MiB, all pods',
    sort: 'change',
    className: 'w-26 flex-none text-right max-lg:hidden',
    Cell: ChangeCell,
  },
  {
    id: 'findings',
    name: 'Findings',
    sort: 'findings',
    className: 'w-24 flex-none text-right max-md:hidden',
    Cell: FindingsCell,
  },
  {
    id: 'confidence',
    name: 'Confidence',
    sort: 'confidence',
    className: 'w-23 flex-none max-lg:hidden',
    Cell: ConfidenceCell,
  },
];
