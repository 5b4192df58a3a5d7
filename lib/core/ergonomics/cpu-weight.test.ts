import { expect, table } from '#lib/testing/harness.ts';
import { bytes } from '../units/bytes.ts';
import { millicores } from '../units/millicores.ts';
import { containerViewOf } from './container-view-of.ts';
import { sharesOfWeight, weightOfShares } from './cpu-weight.ts';

table(
  'requests.cpu as 8u504 counts it, measured on a host of 16 processors',
  [
    { millicores: 250, v1: 1, linear: 1, quadratic: 1, why: 'a quarter' },
    { millicores: 500, v1: 1, linear: 1, quadratic: 2, why: 'a half' },
    { millicores: 1000, v1: 16, linear: 1, quadratic: 16, why: 'one is the kernel’s default of v1, and of v2 since' },
    { millicores: 1500, v1: 2, linear: 2, quadratic: 4, why: 'one and a half' },
    { millicores: 2500, v1: 3, linear: 3, quadratic: 5, why: 'two and a half' },
    { millicores: 2560, v1: 3, linear: 16, quadratic: 5, why: 'a weight of 100 by the old conversion' },
    { millicores: 4000, v1: 4, linear: 4, quadratic: 8, why: 'four' },
  ],
  ({ millicores: request, v1, linear, quadratic, why }) => {
    const { cpuShares: shares } = containerViewOf({ cpuRequest: millicores(request) });
    if (typeof shares !== 'number') throw new Error('no shares');
    const byWeight = (weight: number): number => (weight === 100 ? 16 : Math.ceil(sharesOfWeight(weight) / 1024));
    expect.soft(shares === 1024 ? 16 : Math.ceil(shares / 1024), why).toBe(v1);
    expect.soft(byWeight(weightOfShares(shares, 'linear')), why).toBe(linear);
    expect.soft(byWeight(weightOfShares(shares, 'quadratic')), why).toBe(quadratic);
  },
);

table(
  'containerViewOf',
  [
    { resources: {}, view: {}, why: 'nothing is known' },
    {
      resources: { memoryLimit: null, cpuLimit: null, cpuRequest: null },
      view: { memoryLimitBytes: null, cpuQuotaMicros: null, cpuPeriodMicros: 100000, cpuShares: 2 },
      why: 'nothing is set: the least shares',
    },
    {
      resources: { memoryLimit: bytes(1 << 30), cpuLimit: millicores(1500), cpuRequest: millicores(500) },
      view: { memoryLimitBytes: 1 << 30, cpuQuotaMicros: 150000, cpuPeriodMicros: 100000, cpuShares: 512 },
      why: 'all is set',
    },
    {
      resources: { cpuLimit: millicores(5), cpuRequest: millicores(1) },
      view: { cpuQuotaMicros: 1000, cpuPeriodMicros: 100000, cpuShares: 2 },
      why: 'never below the kernel’s least',
    },
    {
      resources: { cpuLimit: millicores(2000), cpuRequest: null },
      view: { cpuQuotaMicros: 200000, cpuPeriodMicros: 100000, cpuShares: 2048 },
      why: 'a limit alone is the request as well',
    },
  ],
  ({ resources, view, why }) => {
    expect.soft(containerViewOf(resources), why).toEqual(view);
  },
);
