import { ruleTable } from '#lib/testing/rule-table.ts';
import { argumentFileInVariable } from './argument-file-in-variable.ts';

ruleTable(argumentFileInVariable, {}, [
  { options: [{ text: '@a', origin: 'env:JAVA_TOOL_OPTIONS' }], is: 'finding', says: '@a', why: 'not expanded' },
  { options: [{ text: '@a', origin: 'env:_JAVA_OPTIONS<configMap:shop/opts' }], is: 'finding', why: 'nor there' },
  { options: [{ text: '@a', origin: 'env:JDK_JAVA_OPTIONS' }], is: 'pass', why: 'expanded there' },
  { options: ['@a'], is: 'pass', why: 'and on the command line' },
  { options: [{ text: '-Da=@b', origin: 'env:JAVA_TOOL_OPTIONS' }], is: 'pass', why: 'a value is no file' },
]);
