import * as z from 'zod/mini';
import { VERDICTS } from '#lib/core/assess/assessment.ts';
import { AdviceSet, RegionSum } from './advice.ts';
import { ByteCount, Fact, SettableBytes } from './fact.ts';
import { Finding, NotEvaluated } from './finding.ts';
import { Option } from './option.ts';
import { PredictionAnswer } from './prediction.ts';
import { RunningJvmAnswer } from './running-jvm.ts';

const Evidence = z.object({ says: z.string(), from: z.string(), weight: z.number() });

const Detection = z.object({
  isJvm: z.union([z.boolean(), z.literal('unknown')]),
  evidence: z.array(Evidence),
  vm: Fact(z.string()),
  jdk: Fact(z.string()),
  vendor: Fact(z.string()),
  /** What each source says of the release, the one that is believed first. */
  releases: z.optional(z.array(Fact(z.string()))),
});

/** The verdict in words: for a table's cell, and as the first thing on a page. */
const Says = z.object({
  short: z.object({ title: z.string(), detail: z.string() }),
  long: z.object({ title: z.string(), next: z.string() }),
});

/** All that the last scan says of one container. */
export const ContainerAnswer = z.object({
  cluster: z.string(),
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  verdict: z.enum(VERDICTS),
  says: Says,
  pods: z.number(),
  image: z.string(),
  role: z.string(),
  helm: z.optional(z.record(z.string(), z.optional(z.string()))),
  detection: Detection,
  options: z.array(Option),
  /** What had to be taken for granted to predict. */
  assumptions: z.array(z.string()),
  seesLimit: Fact(z.boolean()),
  limitBytes: Fact(SettableBytes),
  requestBytes: Fact(SettableBytes),
  maxHeapBytes: Fact(ByteCount),
  /** What running JVMs told; absent when nobody asked them. */
  runningJvm: z.optional(RunningJvmAnswer),
  prediction: Fact(PredictionAnswer),
  budget: Fact(RegionSum),
  overrunBytes: Fact(z.number()),
  peakBytes: Fact(ByteCount),
  oomKills: Fact(z.number()),
  findings: z.array(Finding),
  silenced: z.array(z.extend(Finding, { reason: z.string() })),
  notEvaluated: z.array(NotEvaluated),
  advice: Fact(AdviceSet),
  alternatives: z.array(AdviceSet),
});
