import { GiB, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { byteAxis, tickLabel } from './byte-axis.ts';

table(
  'byteAxis',
  [
    { largest: 1236 * MiB, labels: ['0', '256', '512', '768', '1,024', '1,280'], unit: 'MiB', why: 'powers of two' },
    {
      largest: 24 * GiB,
      labels: ['0', '4', '8', '12', '16', '20', '24'],
      unit: 'GiB',
      why: 'GiB where MiB would crowd',
    },
    { largest: 0, labels: ['0', '1'], unit: 'MiB', why: 'nothing still has an axis' },
  ] as const,
  ({ largest, labels, unit, why }) => {
    const axis = byteAxis(largest);
    expect
      .soft({ labels: axis.ticks.map((tick) => tickLabel(tick, axis.unit)), unit: axis.unit }, why)
      .toEqual({ labels, unit });
  },
);
