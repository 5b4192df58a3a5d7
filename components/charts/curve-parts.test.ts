import { expect, table } from '#lib/testing/harness.ts';
import { curveParts } from './curve-parts.ts';

table(
  'curveParts',
  [
    { sizes: [0, 100], limit: 100, parts: ['0,27 120,4'], limitAt: 4, why: 'from the floor to the limit' },
    { sizes: [100, null, 100], limit: 100, parts: ['0,4 0,4', '120,4 120,4'], limitAt: 4, why: 'a gap stays a gap' },
    { sizes: [200, 100], limit: 100, parts: ['0,4 120,15.5'], limitAt: 15.5, why: 'a curve may cross its limit' },
    { sizes: [50, 50], limit: undefined, parts: ['0,4 120,4'], limitAt: undefined, why: 'no limit, no line' },
    { sizes: [0, 0], limit: undefined, parts: [], limitAt: undefined, why: 'nothing to show' },
    { sizes: [], limit: 100, parts: [], limitAt: 4, why: 'a limit and no samples' },
  ],
  ({ sizes, limit, parts, limitAt, why }) => {
    expect.soft(curveParts({ sizes, limit }), why).toEqual({ parts, limitAt });
  },
);
