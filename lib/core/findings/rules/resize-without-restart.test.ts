import { ruleTable } from '#lib/testing/rule-table.ts';
import { resizeWithoutRestart } from './resize-without-restart.ts';

ruleTable(resizeWithoutRestart, { options: ['-XX:MaxRAMPercentage=60.0'] }, [
  { container: { memoryResizePolicy: 'NotRequired' }, is: 'finding', says: 'MaxRAMPercentage', why: 'asked for' },
  { container: { memoryResizePolicy: 'RestartContainer' }, is: 'pass', why: 'restarted' },
  { container: {}, is: 'pass', why: 'nobody plans to resize' },
  {
    container: { memoryResizePolicy: 'NotRequired' },
    options: ['-Xmx1g'],
    is: 'pass',
    why: 'a fixed heap never follows',
  },
]);
