import { mib } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { memoryVolumesOf } from './memory-volumes.ts';

const mount = { path: '/tmp', volume: 'scratch', readOnly: false, subPath: undefined };
const scratch = { name: 'scratch', kind: 'memory', sizeLimit: '64Mi' } as const;

table(
  'memoryVolumesOf',
  [
    { volumes: [], size: undefined, state: undefined, why: 'no volumes' },
    { volumes: [scratch], size: mib(64), state: 'known', why: 'its sizeLimit' },
    {
      volumes: [{ ...scratch, kind: 'emptyDir' as const }],
      size: undefined,
      state: undefined,
      why: 'a volume on disk',
    },
    { volumes: [{ ...scratch, name: 'other' }], size: undefined, state: undefined, why: 'one that is not mounted' },
    { volumes: [{ ...scratch, sizeLimit: undefined }], size: undefined, state: 'unknown', why: 'no bound' },
  ],
  ({ volumes, size, state, why }) => {
    const found = memoryVolumesOf(volumes, [mount]);
    expect.soft(found?.state, why).toBe(state);
    expect.soft(found?.state === 'known' ? found.value : undefined, why).toBe(size);
  },
);
