import { expect, table } from '#lib/testing/harness.ts';
import type { Basis } from '../budget/region.ts';
import { from, known, unknown } from '../known.ts';
import type { Advice } from '../recommend/advice.ts';
import { bytes, gib, mib } from '../units/bytes.ts';
import type { Verdict } from './assessment.ts';
import { type VerdictFacts, verdictOf } from './verdict.ts';

const spec = from('pod-spec');
const holds = (total: number, basis: Basis = 'modelled'): VerdictFacts['budget'] =>
  known(
    { regions: [{ id: 'heap', size: bytes(total), basis, because: 'an example' }], total: bytes(total) },
    from('model'),
  );
const advises = (request: number, confidence: Advice['confidence'] = 'high'): VerdictFacts['advice'] =>
  known(
    {
      strategy: 'steady',
      memoryLimit: bytes(request),
      memoryRequest: bytes(request),
      maxHeap: mib(64),
      jvmOptions: [],
      budget: { regions: [], total: bytes(request) },
      confidence,
      confidenceBecause: [],
      steps: [],
    },
    from('model'),
  );

const calm: VerdictFacts = {
  limit: known(gib(1), spec),
  request: known(gib(1), spec),
  seesLimit: known(true, from('hotspot')),
  budget: holds(mib(900)),
  usage: unknown('no metrics source'),
  prediction: known({ outcome: 'starts', warnings: [], flags: {} }, from('hotspot')),
  advice: advises(mib(960)),
  wasKilled: false,
};

table<{ change: Partial<VerdictFacts>; verdict: Verdict; why: string }>(
  'verdictOf',
  [
    { change: {}, verdict: 'fits', why: 'the limit covers the budget' },
    { change: { budget: holds(gib(1)) }, verdict: 'fits', why: 'an exact fit is not over' },
    { change: { budget: holds(gib(1) + 1) }, verdict: 'over-budget', why: 'one byte over is over' },
    {
      change: { budget: holds(gib(2), 'assumed') },
      verdict: 'unknown',
      why: 'an assumption proves no overrun, and no fit',
    },
    {
      change: { prediction: known({ outcome: 'refuses', message: 'No', warnings: [] }, from('hotspot')) },
      verdict: 'at-risk',
      why: 'what does not start is worst',
    },
    { change: { wasKilled: true }, verdict: 'at-risk', why: 'what has happened comes first' },
    {
      change: { seesLimit: known(false, spec), budget: holds(gib(6)) },
      verdict: 'blind',
      why: 'blindness is the cause of the overrun',
    },
    {
      change: { seesLimit: unknown('release unknown') },
      verdict: 'fits',
      why: 'an unknown view alone is a finding, not a verdict',
    },
    {
      change: { limit: known('unset', spec), seesLimit: known(false, spec) },
      verdict: 'no-limit',
      why: 'there is no limit to see',
    },
    { change: { limit: unknown('no right to read') }, verdict: 'unknown', why: 'an unknown limit never fits' },
    { change: { budget: unknown('release unknown') }, verdict: 'unknown', why: 'an unknown budget never fits' },
    { change: { advice: advises(mib(512)) }, verdict: 'oversized', why: 'half of the request can go' },
    {
      change: { advice: advises(mib(512), 'low') },
      verdict: 'fits',
      why: 'nothing is called wasted on low confidence',
    },
    { change: { advice: advises(mib(860)) }, verdict: 'fits', why: 'less than a fifth is not worth a change' },
    {
      change: { advice: advises(mib(512)), request: known('unset', spec) },
      verdict: 'oversized',
      why: 'without a request the limit is paid for',
    },
  ],
  ({ change, verdict, why }) => {
    expect.soft(verdictOf({ ...calm, ...change }), why).toBe(verdict);
  },
);
