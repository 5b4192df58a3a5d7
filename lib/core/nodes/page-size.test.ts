import { expect, table } from '#lib/testing/harness.ts';
import { aNode } from './fixtures/a-node.ts';
import { hugePagesOf } from './huge-pages.ts';
import { pageSizeOf } from './page-size.ts';

table(
  'pages of a kernel',
  [
    { facts: { arch: 'amd64' }, is: 4096, why: 'there is no choice on x86-64' },
    { facts: { arch: 'arm64', kernel: '4.18.0-553.el8_10.aarch64' }, is: 65536, why: 'release 8 has large pages' },
    { facts: { arch: 'arm64', kernel: '5.14.0-427.el9_4.aarch64' }, is: 4096, why: 'release 9 has small ones' },
    { facts: { arch: 'arm64', kernel: '5.14.0-427.el9_4.aarch64+64k' }, is: 65536, why: 'and a kernel that says so' },
    { facts: { arch: 'arm64', kernel: '6.8.0-31-generic-64k' }, is: 65536, why: "Ubuntu's" },
    { facts: { arch: 'arm64', kernel: '6.4.0-64kb' }, is: 65536, why: "SUSE's" },
    {
      facts: { arch: 'arm64', kernel: '6.8.0-31-generic', osImage: 'Ubuntu 24.04 LTS' },
      is: 4096,
      why: 'the usual kernel',
    },
    { facts: { arch: 'arm64', kernel: '6.8.0', osImage: 'My Linux' }, is: 'unknown', why: 'somebody’s own build' },
    { facts: { arch: 'ppc64le' }, is: 'unknown', why: 'not in the table' },
  ],
  ({ facts, is, why }) => {
    const found = pageSizeOf(aNode(facts));
    expect.soft(found.state === 'known' ? found.value : found.state, why).toBe(is);
  },
);

table(
  'transparent huge pages',
  [
    { osImage: 'Ubuntu 24.04.1 LTS', kernel: '6.8.0-31-generic', is: 'madvise', why: 'as its kernels are built' },
    {
      osImage: 'Debian GNU/Linux 12 (bookworm)',
      kernel: '6.1.0-18-cloud-amd64',
      is: 'always',
      why: 'as its kernels are built',
    },
    {
      osImage: 'Debian GNU/Linux 12 (bookworm)',
      kernel: '6.8.0-31-generic',
      is: 'unknown',
      why: 'a node in a container has the kernel of its host',
    },
    {
      osImage: 'Rocky Linux 9.4 (Blue Onyx)',
      kernel: '5.14.0-427.el9_4.x86_64',
      is: 'always',
      why: 'the family of Red Hat',
    },
    { osImage: 'Talos (v1.9.0)', kernel: '6.12.5-talos', is: 'madvise', why: 'from 1.9 on' },
    { osImage: 'Talos (v1.8.3)', kernel: '6.6.58-talos', is: 'unknown', why: 'before, nobody looked' },
    { osImage: 'Container-Optimized OS from Google', kernel: '6.1.75+', is: 'unknown', why: 'no row' },
  ],
  ({ osImage, kernel, is, why }) => {
    const found = hugePagesOf(aNode({ osImage, kernel }));
    expect.soft(found.state === 'known' ? found.value : found.state, why).toBe(is);
  },
);
