import { ruleTable } from '#lib/testing/rule-table.ts';
import { unlistedControllers } from './unlisted-controllers.ts';

const both = [{ memory: true, cpuset: true }];
const noCpuset = [{ memory: true, cpuset: false }];
const neither = [{ memory: false, cpuset: false }];

ruleTable(unlistedControllers, { vm: 'hotspot', limit: '2Gi', cgroups: [2] }, [
  { jdk: '21.0.6', procCgroups: noCpuset, is: 'finding', says: 'no cpuset', why: 'the last without the first fix' },
  { jdk: '21.0.7', procCgroups: noCpuset, is: 'pass', why: 'the first with it' },
  { jdk: '21.0.8', procCgroups: neither, is: 'finding', says: 'no memory', why: 'the second fix is another one' },
  { jdk: '25', procCgroups: neither, is: 'pass', why: 'does not ask that file' },
  { jdk: '8u504', procCgroups: noCpuset, is: 'finding', why: '8 has neither' },
  { jdk: '21.0.6', procCgroups: both, is: 'pass', why: 'the file has both' },
  { jdk: '8u181', procCgroups: neither, is: 'pass', why: 'blind for another reason' },
  { jdk: '21.0.6', procCgroups: noCpuset, cgroups: [1], is: 'pass', why: 'version 1 lists them' },
  { jdk: '21', procCgroups: noCpuset, is: 'pass', why: 'an unknown update is no old one' },
  { jdk: '21.0.6', is: 'not-evaluated', why: 'the kernel is unknown' },
]);
