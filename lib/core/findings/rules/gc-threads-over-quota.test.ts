import { ruleTable } from '#lib/testing/rule-table.ts';
import { gcThreadsOverQuota } from './gc-threads-over-quota.ts';

ruleTable(gcThreadsOverQuota, { cpuLimit: '1500m' }, [
  { options: ['-XX:ParallelGCThreads=2'], is: 'pass', why: 'one and a half are two' },
  { options: ['-XX:ParallelGCThreads=3'], is: 'finding', says: '2 processors', why: 'one too many' },
  { options: ['-XX:ConcGCThreads=8'], is: 'finding', why: 'the concurrent ones as well' },
  { cpuLimit: '500m', options: ['-XX:ParallelGCThreads=2'], is: 'finding', says: '1 processor', why: 'half is one' },
  { cpuLimit: 'unset', options: ['-XX:ParallelGCThreads=32'], is: 'pass', why: 'no quota' },
  { options: ['-XX:CICompilerCount=3'], is: 'pass', why: 'what tiered compilation needs at least' },
]);
