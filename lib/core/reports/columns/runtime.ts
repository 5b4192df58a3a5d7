import type { Assessment } from '../../assess/assessment.ts';
import { type Cell, cellOf, value } from '../cell.ts';
import { type Column, column } from '../column.ts';

const effective = ({ options }: Assessment): Cell =>
  value(
    options
      .filter(({ state }) => state === 'effective')
      .map(({ text }) => text)
      .join(' '),
  );

const isJvm = ({ detection }: Assessment): Cell =>
  detection.isJvm === 'unknown'
    ? { state: 'unknown', why: 'nothing tells whether it is a JVM' }
    : value(detection.isJvm);

/** What runs, and with which options. */
export const RUNTIME: readonly Column[] = [
  column('isJvm', 'JVM', 'text', isJvm),
  column('vm', 'VM', 'text', ({ detection }) => cellOf(detection.vm)),
  column('jdk', 'JDK', 'text', ({ detection }) => cellOf(detection.jdk)),
  column('vendor', 'Vendor', 'text', ({ detection }) => cellOf(detection.vendor)),
  column('effectiveOptions', 'Options in force', 'text', effective),
  column('seesLimit', 'Sees its limit', 'text', ({ seesLimit }) => cellOf(seesLimit)),
];
