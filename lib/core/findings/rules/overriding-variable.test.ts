import { ruleTable } from '#lib/testing/rule-table.ts';
import { overridingVariable } from './overriding-variable.ts';

ruleTable(overridingVariable, {}, [
  { options: [{ text: '-Xmx1g', origin: 'env:_JAVA_OPTIONS' }], is: 'finding', says: '-Xmx1g', why: 'read last' },
  { options: [{ text: '-Xmx1g', origin: 'env:_JAVA_OPTIONS<configMap:a/b' }], is: 'finding', why: 'from a ConfigMap' },
  { options: [{ text: '-Xmx1g', origin: 'env:MY_JAVA_OPTIONS' }], is: 'pass', why: 'another name' },
  { options: [], is: 'pass', why: 'no options' },
]);
