import { from, known } from '#lib/core/known.ts';
import { millicores } from '#lib/core/units/millicores.ts';
import { aContainer } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { restIsGuaranteed } from './rest-is-guaranteed.ts';

const cpu = (request: number | 'unset', limit: number | 'unset') => ({
  cpuRequest: known(request === 'unset' ? request : millicores(request), from('pod-spec')),
  cpuLimit: known(limit === 'unset' ? limit : millicores(limit), from('pod-spec')),
});
const withCpu = (name: string, resources: ReturnType<typeof cpu>, memory = { limit: 512, request: 512 }) => {
  const container = aContainer({ name, ...memory });
  return { ...container, resources: { ...container.resources, ...resources } };
};

table(
  'restIsGuaranteed',
  [
    {
      pod: [withCpu('app', cpu(500, 500), { limit: 512, request: 256 })],
      is: true,
      why: 'its own memory is the question',
    },
    { pod: [withCpu('app', cpu('unset', 500))], is: true, why: 'a limit alone is copied into the request' },
    { pod: [withCpu('app', cpu(500, 1000))], is: false, why: 'its CPU may burst' },
    { pod: [withCpu('app', cpu(500, 'unset'))], is: false, why: 'its CPU has no limit' },
    {
      pod: [withCpu('app', cpu(500, 500)), withCpu('proxy', cpu(100, 100), { limit: 64, request: 32 })],
      is: false,
      why: 'another container’s memory may burst',
    },
    {
      pod: [withCpu('app', cpu(500, 500)), withCpu('proxy', cpu(100, 100))],
      is: true,
      why: 'all of the pod is fixed',
    },
  ],
  ({ pod, is, why }) => {
    expect.soft(restIsGuaranteed(pod, 'app'), why).toBe(is);
  },
);
