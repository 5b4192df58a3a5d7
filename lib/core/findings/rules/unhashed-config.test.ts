import { ruleTable } from '#lib/testing/rule-table.ts';
import { unhashedConfig } from './unhashed-config.ts';

const options = [{ text: '-Xmx1g', origin: 'configMap:shop-jvm/JAVA_OPTS' } as const];

ruleTable(unhashedConfig, { options }, [
  { is: 'finding', says: 'ConfigMap shop-jvm', why: 'nothing changes with it' },
  { template: { annotations: { 'checksum/jvm': 'a' } }, is: 'pass', why: 'a checksum' },
  { options: [{ text: '-Xmx1g', origin: 'configMap:shop-jvm-7h9k2m4b8c/o' }], is: 'pass', why: 'a generated name' },
  { options: ['-Xmx1g'], is: 'pass', why: 'in the specification itself' },
]);
