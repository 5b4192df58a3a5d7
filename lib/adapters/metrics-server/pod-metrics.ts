import { z } from 'zod';
import { parseInstant } from '#lib/core/instant.ts';
import { parseMemoryQuantity } from '#lib/core/units/quantity.ts';

const MemoryQuantity = z.string().transform((text, context) => {
  const parsed = parseMemoryQuantity(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error });
  return z.NEVER;
});

const Moment = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: `"${text}" is no RFC 3339 time` });
  return z.NEVER;
});

/** Go's durations of hours, minutes and seconds: `30s`, `1m0.5s`. */
const GO_DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;

const Duration = z.string().transform((text, context) => {
  const found = text === '' ? null : GO_DURATION.exec(text);
  if (found !== null) {
    const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
    return hours * 3600 + minutes * 60 + seconds;
  }
  context.addIssue({ code: 'custom', message: `"${text}" is no duration` });
  return z.NEVER;
});

/** The fields of `metrics.k8s.io/v1beta1` PodMetrics that Headroom reads; `window` in seconds. */
export const PodMetrics = z.object({
  metadata: z.object({ name: z.string(), namespace: z.string() }),
  timestamp: Moment,
  window: Duration,
  containers: z.array(z.object({ name: z.string(), usage: z.object({ memory: MemoryQuantity }) })),
});
export type PodMetrics = z.infer<typeof PodMetrics>;

/** A list whose items are read one by one: a bad one is a gap and not the end of the list. */
export const PodMetricsList = z.object({ items: z.array(z.unknown()) });

/** What is wrong with a document, in one line. */
export const faults = ({ issues }: z.core.$ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`).join('; ');
