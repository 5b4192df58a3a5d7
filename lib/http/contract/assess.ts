import * as z from 'zod/mini';
import { ByteCount } from './fact.ts';
import { Finding } from './finding.ts';
import { Option } from './option.ts';
import { Gap } from './sources.ts';

const Place = z.object({ file: z.string(), document: z.number(), line: z.number() });

/** What manifests say of one container; `null` in a limit means that there is none, a key that is left out is unknown. */
const AssessedContainer = z.object({
  namespace: z.string(),
  kind: z.string(),
  name: z.string(),
  container: z.string(),
  role: z.enum(['main', 'init', 'sidecar']),
  image: z.string(),
  source: z.optional(Place),
  isJvm: z.union([z.boolean(), z.literal('unknown')]),
  evidence: z.array(z.string()),
  jdk: z.nullable(z.string()),
  vm: z.optional(z.string()),
  memoryLimitBytes: z.optional(z.nullable(ByteCount)),
  memoryRequestBytes: z.optional(z.nullable(ByteCount)),
  options: z.array(Option),
  findings: z.array(z.omit(Finding, { evidence: true })),
  /** What else is to be said of its document, such as a key that stands twice. */
  notes: z.optional(z.array(z.omit(Gap, { source: true }))),
});

/** What could not be read stands in the place of its containers. */
const UnreadDocument = z.object({
  id: z.string(),
  error: z.object({ title: z.string(), detail: z.string(), line: z.number() }),
  source: z.optional(Place),
});

/** What stands in manifests, one document a container, in the order of the documents. */
export const AssessAnswer = z.array(z.union([AssessedContainer, UnreadDocument]));
