import { ruleTable } from '#lib/testing/rule-table.ts';
import { memoryScaledJvm } from './memory-scaled-jvm.ts';

ruleTable(memoryScaledJvm, {}, [
  {
    horizontalAutoscalers: [{ metrics: ['memory'], maxReplicas: 12 }],
    is: 'finding',
    says: '12 replicas',
    why: 'by memory',
  },
  { horizontalAutoscalers: [{ metrics: ['cpu'] }], is: 'pass', why: 'by CPU' },
  { horizontalAutoscalers: [], is: 'pass', why: 'none' },
  { is: 'not-evaluated', why: 'not readable' },
]);
