import type { Operation } from '../operation.ts';
import { calculatorOperations } from './calculator.ts';
import { capacityOperations } from './capacity.ts';
import { fleetOperations } from './fleet.ts';
import { keptScanOperations } from './kept-scans.ts';
import { reportOperations } from './reports.ts';
import { scanOperations } from './scans.ts';

/** Everything that can be asked over HTTP, by what people look for. */
export const OPERATIONS: readonly Operation[] = [
  ...fleetOperations,
  ...capacityOperations,
  ...scanOperations,
  ...keptScanOperations,
  ...calculatorOperations,
  ...reportOperations,
];
