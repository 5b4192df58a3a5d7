import { expect, table } from '#lib/testing/harness.ts';
import { cgroupOf } from './cgroup.ts';
import { aNode } from './fixtures/a-node.ts';

table(
  'which control group version a node runs',
  [
    { facts: { osImage: 'Ubuntu 20.04.6 LTS' }, is: 1, why: 'before the change of the default' },
    { facts: { osImage: 'Ubuntu 21.04' }, is: 1, why: 'the last release before it' },
    { facts: { osImage: 'Ubuntu 21.10' }, is: 2, why: 'the first release with version 2' },
    { facts: { osImage: 'Ubuntu 26.04 LTS' }, is: 2, why: 'a newer one' },
    { facts: { osImage: 'Debian GNU/Linux 10 (buster)' }, is: 1, why: 'Debian changed with 11' },
    {
      facts: { osImage: 'Debian GNU/Linux 12 (bookworm)', kernel: '5.15.0-1051-azure' },
      is: 'unknown',
      why: 'a node that is a container has the control groups of its host',
    },
    { facts: { osImage: 'Debian GNU/Linux 12 (bookworm)' }, is: 2, why: 'Debian changed with 11' },
    { facts: { osImage: 'Amazon Linux 2' }, is: 1, why: 'not Amazon Linux 2023' },
    { facts: { osImage: 'Amazon Linux 2023.6.20250107' }, is: 2, why: 'version in the text' },
    { facts: { osImage: 'Bottlerocket OS 1.20.0 (aws-k8s-1.25)' }, is: 1, why: 'the variant decides' },
    { facts: { osImage: 'Bottlerocket OS 1.20.0 (aws-k8s-1.26)' }, is: 2, why: 'the variant decides' },
    { facts: { osImage: 'Red Hat Enterprise Linux 8.10 (Ootpa)' }, is: 1, why: 'RHEL changed with 9' },
    { facts: { osImage: 'Rocky Linux 9.4 (Blue Onyx)' }, is: 2, why: 'as RHEL' },
    { facts: { osImage: 'Red Hat Enterprise Linux CoreOS 413.92.202401' }, is: 1, why: 'OpenShift 4.13' },
    {
      facts: { osImage: 'Red Hat Enterprise Linux CoreOS 416.94.202401' },
      is: 'unknown',
      why: 'an upgraded cluster keeps 1',
    },
    { facts: { osImage: 'Red Hat Enterprise Linux CoreOS 419.96.202507' }, is: 2, why: 'OpenShift 4.19 has no other' },
    { facts: { osImage: 'Container-Optimized OS from Google' }, is: 'unknown', why: 'the node pool decides' },
    {
      facts: { osImage: 'Container-Optimized OS from Google', kubelet: 'v1.33.1-gke.1' },
      is: 2,
      why: 'every pool has been moved by then',
    },
    {
      facts: { osImage: 'CBL-Mariner/Linux', kubelet: 'v1.24.9', labels: { 'kubernetes.azure.com/cluster': 'x' } },
      is: 1,
      why: 'AKS before 1.25',
    },
    {
      facts: { osImage: 'CBL-Mariner/Linux', kubelet: 'v1.25.0', labels: { 'kubernetes.azure.com/cluster': 'x' } },
      is: 2,
      why: 'AKS from 1.25 on',
    },
    { facts: {}, is: 'unknown', why: 'an image that is not in the table' },
    { facts: { kernel: '5.7.19' }, is: 1, why: 'a kernel too old for version 2' },
    { facts: { kernel: '5.8.0' }, is: 'unknown', why: 'the first kernel that may run either' },
    { facts: { runtime: 'containerd://1.3.9' }, is: 1, why: 'a runtime too old for version 2' },
    { facts: { kubelet: 'v1.35.0' }, is: 2, why: 'a kubelet that refuses version 1' },
    { facts: { kubelet: 'v1.34.9' }, is: 'unknown', why: 'the last kubelet that starts on either' },
    { facts: { osImage: 'Amazon Linux 2', kubelet: 'v1.35.0' }, is: 'unknown', why: 'evidence against evidence' },
  ] as const,
  ({ facts, is, why }) => {
    const found = cgroupOf(aNode(facts));
    expect.soft(found.state === 'known' ? found.value : found.state, why).toBe(is);
  },
);
