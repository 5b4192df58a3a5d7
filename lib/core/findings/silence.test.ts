import { expect, table } from '#lib/testing/harness.ts';
import type { Finding } from './finding.ts';
import { applySilences, IGNORE, IGNORE_REASON, silencesOf } from './silence.ts';

const finding: Finding = { rule: 'idle-heap', severity: 'info', message: 'm', evidence: {}, fix: 'f' };

table(
  'what the annotations silence',
  [
    { annotations: {}, is: [], why: 'no annotation' },
    {
      annotations: { [IGNORE]: 'idle-heap: sized for the sale' },
      is: ['idle-heap|sized for the sale'],
      why: 'one rule with its reason',
    },
    {
      annotations: { [IGNORE]: 'idle-heap, idle-request: sale\nthrottled-jvm: batch: nobody waits' },
      is: ['idle-heap|sale', 'idle-request|sale', 'throttled-jvm|batch: nobody waits'],
      why: 'several, and a colon in the reason',
    },
    {
      annotations: { [IGNORE]: 'idle-heap; idle-request: sale', [IGNORE_REASON]: 'agreed with the team' },
      is: ['idle-heap|agreed with the team', 'idle-request|sale'],
      why: 'the shared reason is for those without',
    },
    { annotations: { [IGNORE]: 'idle-heap' }, is: ['idle-heap|undefined'], why: 'no reason' },
    {
      annotations: { [IGNORE]: 'idle-heap:  ', [IGNORE_REASON]: ' ' },
      is: ['idle-heap|undefined'],
      why: 'blanks are none',
    },
  ],
  ({ annotations, is, why }) => {
    expect
      .soft(
        silencesOf(annotations).map(({ rule, reason }) => `${rule}|${reason}`),
        why,
      )
      .toEqual(is);
  },
);

table(
  'what becomes of a finding',
  [
    { silences: [], loud: 1, silenced: 0, says: undefined, why: 'nothing silences it' },
    {
      silences: [{ rule: 'idle-heap', reason: 'sale' }],
      loud: 0,
      silenced: 1,
      says: undefined,
      why: 'silenced with a reason',
    },
    {
      silences: [{ rule: 'idle-heap', reason: undefined }],
      loud: 1,
      silenced: 0,
      says: 'gives no reason, so it does not count',
      why: 'without a reason it counts',
    },
    {
      silences: [{ rule: 'idle-request', reason: 'sale' }],
      loud: 1,
      silenced: 0,
      says: undefined,
      why: 'another rule',
    },
  ],
  ({ silences, loud, silenced, says, why }) => {
    const parted = applySilences([finding], silences);
    expect.soft([parted.findings.length, parted.silenced.length], why).toEqual([loud, silenced]);
    expect.soft(parted.findings[0]?.evidence[IGNORE], why).toBe(says);
  },
);
