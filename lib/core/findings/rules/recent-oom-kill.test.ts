import { ruleTable } from '#lib/testing/rule-table.ts';
import { recentOomKill } from './recent-oom-kill.ts';

ruleTable(recentOomKill, { endings: [] }, [
  { is: 'pass', why: 'no run has ended' },
  {
    endings: [{ reason: 'OOMKilled', exitCode: 137 }],
    is: 'finding',
    says: 'how 1 of its pods last ended',
    why: 'the kubelet says so',
  },
  { endings: [{ reason: 'Error', exitCode: 137 }], is: 'pass', why: 'a SIGKILL alone may come from the kubelet' },
  { oomKills: 3, is: 'finding', says: 'OOM killed: 3 times', why: 'counted by the kernel, forgotten by the pod' },
  { oomKills: 0, is: 'pass', why: 'counted, and none' },
  {
    limit: '1Gi',
    endings: [{ reason: 'OOMKilled' }],
    is: 'finding',
    says: 'limit of 1,024 MiB',
    why: 'with its limit',
  },
  {
    limit: '1Gi',
    budget: { heap: '2Gi' },
    endings: [{ reason: 'OOMKilled' }],
    is: 'finding',
    mends: 'to 2Gi or more',
    why: 'the budget says how much',
  },
  {
    limit: '1Gi',
    budget: { heap: '1Gi' },
    endings: [{ reason: 'OOMKilled' }],
    is: 'finding',
    mends: 'so that it and all that comes beside it fit',
    why: 'a budget that fits did not explain the kill',
  },
  { limit: '1Gi', endings: [{ reason: 'Error', exitCode: 3 }], is: 'pass', why: 'the JVM ended itself' },
]);
