import { ruleTable } from '#lib/testing/rule-table.ts';
import { unwritableArchive } from './unwritable-archive.ts';

const volumeMounts = [{ path: '/cache', volume: 'cache', readOnly: false, subPath: undefined }];

ruleTable(unwritableArchive, { container: { readOnlyRootFilesystem: true } }, [
  { options: ['-XX:ArchiveClassesAtExit=/app/a.jsa'], is: 'finding', says: '/app/a.jsa', why: 'made at the end' },
  { options: ['-XX:ArchiveClassesAtExit=a.jsa'], is: 'finding', why: 'in the working directory' },
  { options: ['-XX:SharedArchiveFile=/app/a.jsa'], is: 'pass', why: 'only read' },
  { options: ['-XX:ArchiveClassesAtExit=/app/a.jsa'], container: {}, is: 'pass', why: 'the root may be written' },
  {
    options: ['-XX:ArchiveClassesAtExit=/cache/a.jsa'],
    container: { readOnlyRootFilesystem: true, volumeMounts },
    is: 'pass',
    why: 'in a volume',
  },
  {
    options: ['-XX:ArchiveClassesAtExit=/cache/a.jsa'],
    container: {
      readOnlyRootFilesystem: true,
      volumeMounts: [{ path: '/cache', volume: 'cache', readOnly: true, subPath: undefined }],
    },
    is: 'finding',
    why: 'in one that is mounted to be read',
  },
]);
