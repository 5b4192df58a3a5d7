import { ruleTable } from '#lib/testing/rule-table.ts';
import { retiredCgroupVersion } from './retired-cgroup-version.ts';

ruleTable(retiredCgroupVersion, {}, [
  { cgroups: [1], is: 'finding', says: 'Its nodes', why: 'all of them' },
  { cgroups: [1, 2], is: 'finding', says: 'Some of', why: 'some of them' },
  { cgroups: [1], jdk: '8u371', is: 'finding', says: 'will not see', why: 'and it matters' },
  { cgroups: [1], jdk: '8u372', is: 'finding', says: 'as well', why: 'and it does not matter' },
  { cgroups: [2], is: 'pass', why: 'moved' },
]);
