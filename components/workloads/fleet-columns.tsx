import type { ReactNode } from 'react';
import { LIMIT_AT } from '#components/charts/bar-geometry.ts';
import type { FLEET_SORTS, FleetRow } from '#lib/http/contract/fleet.ts';
import { type ColumnId, USUAL_COLUMNS } from './column-ids.ts';
import {
  AdvisedCell,
  BarCell,
  CanHoldCell,
  ChangeCell,
  ClusterCell,
  ConfidenceCell,
  FindingsCell,
  ImageCell,
  JvmCell,
  KillsCell,
  LimitCell,
  OwnerCell,
  PeakCell,
  PoolCell,
  ReleaseCell,
  RequestCell,
  TrendCell,
  VerdictCell,
  WorkloadCell,
} from './fleet-cells.tsx';

/** One column of the fleet: what it is called, how wide it is, from which width on it is shown, what stands in it. */
export type FleetColumn = {
  readonly id: ColumnId;
  readonly name: string;
  /** Under the name: the unit, constant down the column. */
  readonly unit?: string;
  readonly sort?: (typeof FLEET_SORTS)[number];
  readonly className: string;
  /** Classes that leave it out where it is narrow, as long as nobody has chosen the columns. */
  readonly from?: string;
  readonly head?: ReactNode;
  readonly Cell: (props: { row: FleetRow }) => ReactNode;
};

const figure = 'w-21 text-right';
/** Not in a narrow screen's blocks. */
const wide = 'flex-none max-sm:hidden';
const number = 'w-21 flex-none text-right max-sm:w-auto max-sm:text-left';

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
const FLEET_COLUMNS: readonly FleetColumn[] = [
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
    className: 'w-56 flex-none max-sm:col-span-3 max-sm:row-start-1 max-sm:w-auto max-sm:pr-10',
    Cell: WorkloadCell,
  },
  {
    id: 'cluster',
    name: 'Cluster',
    sort: 'cluster',
    className: 'w-28 flex-none max-sm:w-auto',
    from: 'sm:max-md:hidden',
    Cell: ClusterCell,
  },
  { id: 'jdk', name: 'JVM and flags', sort: 'jdk', className: `w-36 ${wide}`, from: 'max-lg:hidden', Cell: JvmCell },
  {
    id: 'bar',
    name: 'Can hold, of the limit',
    head: <Axis />,
    className: 'h-full min-w-40 flex-1 px-3 max-sm:col-span-3 max-sm:h-auto max-sm:px-0',
    Cell: BarCell,
  },
  { id: 'trend', name: 'Working set over time', className: `w-36 ${wide}`, from: 'max-xl:hidden', Cell: TrendCell },
  {
    id: 'canHold',
    name: 'Can hold',
    unit: 'MiB',
    sort: 'canHold',
    className: number,
    from: 'sm:max-md:hidden',
    Cell: CanHoldCell,
  },
  {
    id: 'limit',
    name: 'Limit',
    unit: 'MiB',
    sort: 'limit',
    className: number,
    from: 'sm:max-md:hidden',
    Cell: LimitCell,
  },
  { id: 'request', name: 'Request', unit: 'MiB', sort: 'request', className: `${figure} ${wide}`, Cell: RequestCell },
  { id: 'peak', name: 'Peak seen', unit: 'MiB', sort: 'peak', className: `${figure} ${wide}`, Cell: PeakCell },
  { id: 'advised', name: 'Advised', unit: 'MiB', sort: 'advised', className: number, Cell: AdvisedCell },
  {
    id: 'change',
    name: 'Change',
    unit: 'MiB, all pods',
    sort: 'change',
    className: `w-25 text-right ${wide}`,
    from: 'max-lg:hidden',
    Cell: ChangeCell,
  },
  {
    id: 'findings',
    name: 'Findings',
    sort: 'findings',
    className: `w-23 text-right ${wide}`,
    from: 'max-md:hidden',
    Cell: FindingsCell,
  },
  { id: 'kills', name: 'OOM kills', sort: 'kills', className: `${figure} ${wide}`, Cell: KillsCell },
  {
    id: 'confidence',
    name: 'Confidence',
    sort: 'confidence',
    className: `w-24 ${wide}`,
    from: 'max-lg:hidden',
    Cell: ConfidenceCell,
  },
  { id: 'release', name: 'Helm release', className: `w-40 ${wide}`, from: 'max-xl:hidden', Cell: ReleaseCell },
  { id: 'owner', name: 'Owner', className: `w-32 ${wide}`, Cell: OwnerCell },
  { id: 'pool', name: 'Node pool', className: `w-32 ${wide}`, Cell: PoolCell },
  { id: 'image', name: 'Image', className: `w-64 ${wide}`, Cell: ImageCell },
];

/** The columns that there are: of one cluster none names it. */
export const columnsFor = (several: boolean): readonly FleetColumn[] =>
  several ? FLEET_COLUMNS : FLEET_COLUMNS.filter(({ id }) => id !== 'cluster');

/** The columns of a view; those that nobody has chosen go where it is narrow. */
export const columnsOf = (chosen: readonly ColumnId[] | null, several: boolean): readonly FleetColumn[] =>
  columnsFor(several)
    .filter(({ id }) => (chosen ?? USUAL_COLUMNS).includes(id))
    .map((column) =>
      chosen !== null || column.from === undefined
        ? column
        : { ...column, className: `${column.className} ${column.from}` },
    );
