import { expect, table } from '#lib/testing/harness.ts';
import { mayAttach } from './may-attach.ts';

const JVM = { pid: 1, name: 'java', uid: 1000, state: 'S', catchesQuit: true, resident: undefined, cgroup: '' };

table(
  'who may attach',
  [
    { why: 'its own user', jvm: JVM, own: 1000, feature: undefined, says: '' },
    { why: 'root, where the JVM listens to it', jvm: JVM, own: 0, feature: 11, says: '' },
    { why: 'root before 11', jvm: JVM, own: 0, feature: 8, says: 'JVMs before 11' },
    { why: 'root and no release', jvm: JVM, own: 0, feature: undefined, says: 'not known' },
    { why: 'another user', jvm: JVM, own: 1001, feature: 25, says: 'its own user only' },
    { why: 'stopped', jvm: { ...JVM, state: 'T' }, own: 1000, feature: 17, says: 'stopped by a signal' },
    { why: 'waits for a disk', jvm: { ...JVM, state: 'D' }, own: 1000, feature: 17, says: 'waits for a disk' },
    { why: 'SIGQUIT would end it', jvm: { ...JVM, catchesQuit: false }, own: 1000, feature: 17, says: 'would end it' },
  ],
  ({ why, jvm, own, feature, says }) => {
    const may = mayAttach(jvm, own, feature);
    expect.soft(may.ok, why).toBe(says === '');
    expect.soft(may.ok ? '' : may.error.why, why).toContain(says);
  },
);
