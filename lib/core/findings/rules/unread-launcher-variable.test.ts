import { ruleTable } from '#lib/testing/rule-table.ts';
import { unreadLauncherVariable } from './unread-launcher-variable.ts';

ruleTable(unreadLauncherVariable, { options: [{ text: '-Xmx1g', origin: 'env:JDK_JAVA_OPTIONS' }] }, [
  { jdk: '8u392', is: 'finding', says: '-Xmx1g has no effect', why: 'unknown to 8' },
  { jdk: '9', is: 'pass', why: 'the first that reads it' },
  { jdk: '1.8.0_392', options: ['-Xmx1g'], is: 'pass', why: 'nothing stands there' },
]);
