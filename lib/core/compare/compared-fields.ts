import { formatBytes } from '../units/format.ts';
import type { Figure, Outcome } from './outcome.ts';

/** A value as it is compared; texts of options are one a line. */
export type ComparedValue = number | string;

/** One thing that a person sets and whose change is told. Figures that move with every scan, such as a peak, are none. */
export type ComparedField = {
  readonly id: 'image' | 'jdk' | 'limit' | 'request' | 'maxHeap' | 'options';
  readonly name: string;
  readonly of: (outcome: Outcome) => Figure<ComparedValue>;
  readonly print: (value: ComparedValue) => string;
};

const size = (value: ComparedValue): string => (typeof value === 'number' ? formatBytes(value) : 'not set');
const plain = (value: ComparedValue): string => (value === '' ? 'none' : `${value}`);

/** One row a field, in the order in which they are told. */
export const COMPARED_FIELDS: readonly ComparedField[] = [
  { id: 'image', name: 'image', of: ({ image }) => ({ is: image }), print: plain },
  { id: 'jdk', name: 'JDK', of: ({ jdk }) => jdk, print: plain },
  { id: 'limit', name: 'memory limit', of: ({ limit }) => limit, print: size },
  { id: 'request', name: 'memory request', of: ({ request }) => request, print: size },
  { id: 'maxHeap', name: 'maximum heap', of: ({ maxHeap }) => maxHeap, print: size },
  { id: 'options', name: 'options', of: ({ options }) => ({ is: options.join('\n') }), print: plain },
];

/** A figure in words. */
export const printFigure = ({ print }: ComparedField, figure: Figure<ComparedValue>): string =>
  'is' in figure ? print(figure.is) : 'unknown';
