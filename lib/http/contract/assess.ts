import * as z from 'zod/mini';
import { ByteCount } from './fact.ts';
import { Finding } from './finding.ts';
import { Option } from './option.ts';
import { Gap } from './sources.ts';

/** What manifests say of one container; `null` in a limit means that there is none, a key that is left out is unknown. */
const AssessedContainer = z.object({
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  role: z.enum(['main', 'init', 'sidecar']),
  image: z.string(),
  source: z.optional(z.object({ file: z.string(), document: z.number(), line: z.number() })),
  isJvm: z.union([z.boolean(), z.literal('unknown')]),
  evidence: z.array(z.string()),
  jdk: z.nullable(z.string()),
  vm: z.optional(z.string()),
  memoryLimitBytes: z.optional(z.nullable(ByteCount)),
  memoryRequestBytes: z.optional(z.nullable(ByteCount)),
  options: z.array(Option),
  findings: z.array(z.omit(Finding, { evidence: true })),
});

/** What stands in manifests, with what could not be read of them. */
export const AssessAnswer = z.object({
  containers: z.array(AssessedContainer),
  gaps: z.array(z.omit(Gap, { source: true })),
});
