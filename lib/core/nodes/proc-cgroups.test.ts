import { expect, table } from '#lib/testing/harness.ts';
import { aNode } from './fixtures/a-node.ts';
import { procCgroupsOf } from './proc-cgroups.ts';

table(
  'which controllers the kernel lists',
  [
    { facts: { kernel: '6.11.9' }, is: { memory: true, cpuset: true }, why: 'the last kernel that always lists both' },
    { facts: { kernel: '6.12.8+deb13-amd64' }, is: 'unknown', why: 'a build option from here on' },
    {
      facts: { kernel: '6.12.5', osImage: 'Fedora Linux 41 (Server Edition)' },
      is: { memory: true, cpuset: false },
      why: 'a build that was looked at',
    },
    {
      facts: { kernel: '7.0.0-27-generic', osImage: 'Ubuntu 26.04 LTS' },
      is: { memory: false, cpuset: false },
      why: 'a build without either',
    },
    { facts: { kernel: 'unreadable' }, is: 'unknown', why: 'no version, no conclusion' },
  ] as const,
  ({ facts, is, why }) => {
    const found = procCgroupsOf(aNode(facts));
    expect.soft(found.state === 'known' ? found.value : found.state, why).toEqual(is);
  },
);
