import { expect, table } from '#lib/testing/harness.ts';
import { readProcesses } from './read-processes.ts';

const status = (lines: string): string =>
  `Name:\tjava\nState:\tS (sleeping)\nPid:\t7\nUid:\t1000\t1001\t1000\t1000\n${lines}`;

table(
  'status and cgroup files put behind each other',
  [
    {
      why: 'a JVM that handles SIGQUIT',
      text: status('VmRSS:\t   38376 kB\nSigCgt:\t2000000101005ccf\n0::/\n'),
      gives: [{ pid: 7, uid: 1001, state: 'S', catchesQuit: true, resident: 38376 * 1024, cgroup: '0::/' }],
    },
    {
      why: 'one that does not',
      text: status('SigCgt:\t0000000000010003\n'),
      gives: [{ catchesQuit: false, resident: undefined }],
    },
    { why: 'only the bit beside it', text: status('SigCgt:\t000000000000000a\n'), gives: [{ catchesQuit: false }] },
    { why: 'the innermost namespace counts', text: status('NSpid:\t4711\t3\n'), gives: [{ pid: 3 }] },
    {
      why: 'two processes, cgroups kept apart',
      text: `${status('0::/a\n')}${status('NSpid:\t8\n0::/b\n')}`,
      gives: [{ cgroup: '0::/a' }, { pid: 8, cgroup: '0::/b' }],
    },
    { why: 'ended while it was read', text: 'Name:\tjava\nState:\tZ (zombie)\n', gives: [] },
    { why: 'nothing', text: '', gives: [] },
  ],
  ({ why, text, gives }) => {
    const read = readProcesses(text);
    expect.soft(read, why).toHaveLength(gives.length);
    expect.soft(read, why).toMatchObject(gives);
  },
);
