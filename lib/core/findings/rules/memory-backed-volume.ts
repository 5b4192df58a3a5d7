import { formatBytes } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** Files that count as memory of the container. */
export const memoryBackedVolume = defineRule({
  id: 'memory-backed-volume',
  severity: 'warning',
  title: 'A volume in memory counts toward the limit',
  group: 'off-heap',
  docs: {
    why: 'Files in an emptyDir of medium Memory are charged to the container that wrote them, up to half of the node when no sizeLimit is set. They outlive a restart: a container can be killed by the files of its last run.',
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  },
  needs: ['container', 'workload', 'limit'],
  check({ container, workload, limit }) {
    if (limit === 'unset') return undefined;
    const memory = container.volumeMounts
      .filter(({ readOnly }) => !readOnly)
      .flatMap((mount) =>
        workload.template.volumes
          .filter(({ name, kind }) => name === mount.volume && kind === 'memory')
          .map((volume) => ({ mount, volume })),
      );
    const [first] = memory;
    if (!first) return undefined;
    const bound = first.volume.sizeLimit === undefined ? 'without a sizeLimit' : `of up to ${first.volume.sizeLimit}`;
    return {
      message: `Files in ${first.mount.path}, a volume in memory ${bound}, count toward the limit of ${formatBytes(limit)}`,
      evidence: Object.fromEntries(
        memory.map(({ mount, volume }) => [
          mount.path,
          `emptyDir, medium Memory, sizeLimit ${volume.sizeLimit ?? 'not set'}`,
        ]),
      ),
      fix: `Set sizeLimit of volume ${first.volume.name} and raise resources.limits.memory by it, or use an emptyDir on disk`,
    };
  },
  examples: {
    failing: {
      limit: '1Gi',
      container: { volumeMounts: [{ path: '/tmp', volume: 'tmp', readOnly: false, subPath: undefined }] },
      template: { volumes: [{ name: 'tmp', kind: 'memory', sizeLimit: '512Mi' }] },
    },
    passing: {
      limit: '1Gi',
      container: { volumeMounts: [{ path: '/tmp', volume: 'tmp', readOnly: false, subPath: undefined }] },
      template: { volumes: [{ name: 'tmp', kind: 'emptyDir', sizeLimit: '512Mi' }] },
    },
  },
});
