import { expect, table } from '#lib/testing/harness.ts';
import { PLAIN_CONTAINER, PLAIN_WORKLOAD } from './plain-objects.ts';
import { volumeAt } from './volume-at.ts';

const mount = (path: string, volume: string) => ({ path, volume, readOnly: false, subPath: undefined });
const container = { ...PLAIN_CONTAINER, volumeMounts: [mount('/data', 'data'), mount('/data/dumps/', 'dumps')] };

table(
  'the volume under a path',
  [
    { path: '/data', volume: 'data', why: 'the mount itself' },
    { path: '/data/heap.hprof', volume: 'data', why: 'below it' },
    { path: '/data/dumps/heap.hprof', volume: 'dumps', why: 'the deeper mount hides the other' },
    { path: '/database', volume: undefined, why: 'the same letters are not the same folder' },
  ],
  ({ path, volume, why }) => {
    expect.soft(volumeAt(path, container, PLAIN_WORKLOAD)?.mount.volume, why).toBe(volume);
  },
);
