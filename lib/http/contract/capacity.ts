import { z } from 'zod';
import type { Scenario } from '#lib/core/capacity/what-if.ts';
import { gib } from '#lib/core/units/bytes.ts';
import { millicores } from '#lib/core/units/millicores.ts';

/** A number from a form: empty is not filled in, anything that is no number in range is refused by name. */
const count = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? otherwise : Number(text)))
    .pipe(z.number().min(least).max(most))
    .default(otherwise);

/** A planning scenario as the address holds it. */
export const CapacityQuery = z.object({
  start: z.enum(['as-it-is', 'advice']).default('as-it-is'),
  growth: count(0, 1000, 0),
  monthly: count(0, 100, 2),
  lostNodes: count(0, 10_000, 0),
  lostZone: z.string().max(253).default(''),
  add: count(0, 1000, 0),
  addMemory: count(0, 24_576, 16),
  addCpu: count(0, 1024, 4),
});
export type CapacityQuery = z.infer<typeof CapacityQuery>;

/** The pod limit of nodes that are not there yet. Source: the kubelet's `maxPods` default. */
const DEFAULT_MAX_PODS = 110;

/** The scenario that a query describes. */
export const toScenario = ({ growth, lostNodes, lostZone, add, addMemory, addCpu }: CapacityQuery): Scenario => ({
  growthPercent: growth,
  lostNodes: Math.floor(lostNodes),
  lostZone: lostZone === '' ? undefined : lostZone,
  added:
    add === 0
      ? undefined
      : {
          count: Math.floor(add),
          memory: gib(addMemory),
          cpu: millicores(Math.round(addCpu * 1000)),
          pods: DEFAULT_MAX_PODS,
        },
});
