import { ruleTable } from '#lib/testing/rule-table.ts';
import { logInContainerLayer } from './log-in-container-layer.ts';

const mounted = { volumeMounts: [{ path: '/logs', volume: 'logs', readOnly: false, subPath: undefined }] };

ruleTable(logInContainerLayer, { container: mounted }, [
  { options: ['-Xlog:gc*:file=gc.log:time'], is: 'finding', says: 'gc.log', why: 'in the working directory' },
  { options: ['-Xlog:gc*:file=/logs/gc.log'], is: 'pass', why: 'in a volume' },
  { options: ['-Xloggc:/app/gc.log'], is: 'finding', says: '/app/gc.log', why: 'the older option' },
  { options: ['-Xloggc:/dev/stdout'], is: 'pass', why: 'standard output' },
  { options: ['-Xlog:gc:/var/log/gc.log:time'], is: 'finding', says: '/var/log/gc.log', why: 'without file=' },
  { options: ['-Xlog:gc*::time'], is: 'pass', why: 'an empty output is standard output' },
  { options: ['-Xlog:gc'], is: 'pass', why: 'standard output by default' },
]);
