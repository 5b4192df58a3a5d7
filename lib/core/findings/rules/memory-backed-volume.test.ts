import { ruleTable } from '#lib/testing/rule-table.ts';
import { memoryBackedVolume } from './memory-backed-volume.ts';

const mount = (readOnly: boolean) => ({
  volumeMounts: [{ path: '/tmp', volume: 'tmp', readOnly, subPath: undefined }],
});
const volume = (kind: 'memory' | 'emptyDir', sizeLimit?: string) => ({ volumes: [{ name: 'tmp', kind, sizeLimit }] });

ruleTable(memoryBackedVolume, { limit: '1Gi' }, [
  { container: mount(false), template: volume('memory', '64Mi'), is: 'finding', says: 'up to 64Mi', why: 'charged' },
  {
    container: mount(false),
    template: volume('memory'),
    is: 'finding',
    says: 'without a sizeLimit',
    why: 'and unbounded',
  },
  { container: mount(true), template: volume('memory'), is: 'pass', why: 'read only: somebody else pays' },
  { container: mount(false), template: volume('emptyDir'), is: 'pass', why: 'on disk' },
  { container: { volumeMounts: [] }, template: volume('memory'), is: 'pass', why: 'not mounted here' },
]);
