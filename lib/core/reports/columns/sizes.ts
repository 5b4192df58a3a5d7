import type { Assessment } from '../../assess/assessment.ts';
import { overrun } from '../../assess/key-figures.ts';
import { REGION_IDS, type RegionId } from '../../budget/region.ts';
import { mapKnown } from '../../known.ts';
import { type Cell, cellOf, value } from '../cell.ts';
import { type Column, column } from '../column.ts';

const camel = (id: RegionId): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function regionCell({ budget }: Assessment, id: RegionId): Cell {
  if (budget.state === 'unknown') return { state: 'unknown', why: budget.why };
  return value(budget.value.regions.find((region) => region.id === id)?.size ?? 0);
}

const headroom = (assessment: Assessment): Cell => cellOf(mapKnown(overrun(assessment), (bytes) => -bytes));

/** What is set, and what the process can come to hold. */
export const SIZES: readonly Column[] = [
  column('memoryLimitBytes', 'Memory limit', 'bytes', ({ limit }) => cellOf(limit)),
  column('memoryRequestBytes', 'Memory request', 'bytes', ({ request }) => cellOf(request)),
  column('cpuLimitMillicores', 'CPU limit', 'millicores', ({ container }) => cellOf(container.resources.cpuLimit)),
  column('cpuRequestMillicores', 'CPU request', 'millicores', ({ container }) =>
    cellOf(container.resources.cpuRequest),
  ),
  column('maxHeapBytes', 'Maximum heap', 'bytes', ({ maxHeap }) => cellOf(maxHeap)),
  column('budgetBytes', 'Can hold', 'bytes', ({ budget }) => cellOf(mapKnown(budget, ({ total }) => total))),
  column('headroomBytes', 'Headroom', 'bytes', headroom),
  ...REGION_IDS.map((id) =>
    column(`${camel(id)}Bytes`, id, 'bytes', (assessment: Assessment) => regionCell(assessment, id)),
  ),
];
