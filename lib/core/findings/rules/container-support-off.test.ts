import { ruleTable } from '#lib/testing/rule-table.ts';
import { containerSupportOff } from './container-support-off.ts';

ruleTable(containerSupportOff, { limit: '1Gi' }, [
  { options: ['-XX:-UseContainerSupport'], is: 'finding', says: '1,024 MiB', why: 'off' },
  {
    options: ['-XX:-UseContainerSupport', '-XX:+UseContainerSupport'],
    is: 'pass',
    why: 'on again: the last one counts',
  },
  { options: [], is: 'pass', why: 'on by default' },
]);
