import { ruleTable } from '#lib/testing/rule-table.ts';
import { openJmxPort } from './open-jmx-port.ts';

const port = '-Dcom.sun.management.jmxremote.port=9010';

ruleTable(openJmxPort, {}, [
  { options: [port, '-Dcom.sun.management.jmxremote.authenticate=false'], is: 'finding', says: '9010', why: 'open' },
  { options: [port, '-Dcom.sun.management.jmxremote.authenticate=true'], is: 'pass', why: 'a password' },
  { options: [port], is: 'pass', why: 'a password by default' },
  { options: ['-Dcom.sun.management.jmxremote.authenticate=false'], is: 'pass', why: 'no port' },
]);
