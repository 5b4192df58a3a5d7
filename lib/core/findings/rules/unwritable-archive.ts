import { isOn, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';
import { volumeAt } from '../volume-at.ts';

/** An archive of classes that is to be written where nothing can be written. */
export const unwritableArchive = defineRule({
  id: 'unwritable-archive',
  severity: 'info',
  title: 'A class archive is written where nothing can be written',
  group: 'failure handling',
  docs: {
    why: 'An archive that the JVM makes at its end speeds up the next start. In a root file system that is read-only it is never made: there is a warning at every end, and every start is as slow as the first.',
    source: 'https://docs.oracle.com/en/java/javase/25/vm/class-data-sharing.html',
  },
  needs: ['flags', 'container', 'workload'],
  check({ flags, container, workload }) {
    const dynamic = isOn(flags, 'AutoCreateSharedArchive') ? flags.get('SharedArchiveFile') : undefined;
    const archive = flags.get('ArchiveClassesAtExit') ?? dynamic;
    if (!archive || !container.readOnlyRootFilesystem) return undefined;
    const path = archive.value;
    const at = path.startsWith('/') ? volumeAt(path, container, workload) : undefined;
    const isWritable = at !== undefined && !at.mount.readOnly && !/configMap|secret/.test(at.volume?.kind ?? '');
    if (isWritable) return undefined;
    return {
      message: `${archive.option.text} is to be written to ${path}, and the root file system of the container is read-only`,
      evidence: { [archive.option.text]: placeOf(archive.option.origin), readOnlyRootFilesystem: 'true' },
      fix: 'Make the archive when the image is built, or name a file in a volume that may be written',
      field: 'volumeMounts',
    };
  },
  examples: {
    failing: {
      container: { readOnlyRootFilesystem: true },
      options: ['-XX:+AutoCreateSharedArchive', '-XX:SharedArchiveFile=/app/shop.jsa'],
    },
    passing: {
      container: {
        readOnlyRootFilesystem: true,
        volumeMounts: [{ path: '/cache', volume: 'cache', readOnly: false, subPath: undefined }],
      },
      options: ['-XX:+AutoCreateSharedArchive', '-XX:SharedArchiveFile=/cache/shop.jsa'],
    },
  },
});
