import { formatCount, formatSum } from '../units/format.ts';

const inBytes = (resource: string): boolean =>
  resource === 'memory' || resource === 'ephemeral-storage' || resource.startsWith('hugepages-');

/** An amount of a resource in the unit that it is counted in. */
export function formatAmount(resource: string, amount: number): string {
  if (resource === 'cpu') return `${formatCount(amount)} mCPU`;
  return inBytes(resource) ? formatSum(amount) : formatCount(amount);
}
