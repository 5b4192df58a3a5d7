import { ruleTable } from '#lib/testing/rule-table.ts';
import { cpuCountFromRequest } from './cpu-count-from-request.ts';

ruleTable(cpuCountFromRequest, { jdk: '11.0.16', cpuLimit: 'unset', cpuRequest: '900m', options: [] }, [
  { is: 'finding', says: '900m', why: 'the last release that counts shares' },
  { jdk: '11.0.17', is: 'pass', why: 'the first that does not' },
  { jdk: '8u504', is: 'finding', why: '8 never stopped' },
  { jdk: '8', is: 'finding', why: 'no update of 8 did' },
  { jdk: '17', is: 'pass', why: 'an unknown update is no old one' },
  { cpuRequest: '901m', is: 'pass', why: 'near 1024 shares, which some runtimes read as not set' },
  { cpuRequest: 'unset', is: 'finding', says: 'one or two', why: 'two shares are one processor' },
  { cpuLimit: '2', is: 'pass', why: 'a quota decides' },
  { options: ['-XX:ActiveProcessorCount=4'], is: 'pass', why: 'told' },
]);
