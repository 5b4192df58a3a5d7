import { z } from 'zod';
import { instant } from '#lib/core/instant.ts';
import type { Change as ChangeModel } from '#lib/ports/changes.ts';
import type { ScanProgress } from '#lib/ports/scan.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

const Moment = z.number().transform(instant);
const maybe = <S extends z.ZodType>(schema: S) => schema.optional().transform((value) => value);

const Change: z.ZodType<ChangeModel> = z.object({ topic: z.string(), key: z.string(), did: z.string(), at: Moment });

const Trouble: z.ZodType<UpstreamError> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unreachable'), address: z.string(), detail: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal('forbidden'), what: z.string(), detail: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal('malformed'), what: z.string(), detail: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal('timed-out'), what: z.string(), afterMilliseconds: z.number(), remedy: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);

const Progress: z.ZodType<ScanProgress> = z.object({
  state: z.enum(['idle', 'running', 'done', 'failed', 'cancelled']),
  source: z.string(),
  startedAt: maybe(Moment),
  finishedAt: maybe(Moment),
  lines: z.array(z.object({ at: Moment, says: z.string() })),
  error: maybe(Trouble),
});

/** What replicas tell each other; `from` is the process that speaks. */
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), from: z.string(), change: Change }),
  z.object({ kind: z.literal('progress'), from: z.string(), cluster: z.string(), progress: Progress }),
  z.object({ kind: z.literal('wanted'), from: z.string(), cluster: z.string(), wanted: z.enum(['scan', 'cancel']) }),
]);
export type Message = z.infer<typeof Message>;

/** A message before it is said who speaks. */
export type Untold = Message extends infer Each ? (Each extends Message ? Omit<Each, 'from'> : never) : never;

/** Lines of a scan's progress that are told; the others are of the past. */
const LINES = 6;

/** A message as text. */
export const writeMessage = (message: Message): string =>
  JSON.stringify(
    message.kind === 'progress'
      ? { ...message, progress: { ...message.progress, lines: message.progress.lines.slice(-LINES) } }
      : message,
  );

/** A message from text; undefined for what another version of Headroom says in words of its own. */
export function readMessage(text: string): Message | undefined {
  const json = z
    .string()
    .transform((raw, context): unknown => {
      try {
        return JSON.parse(raw);
      } catch (cause) {
        context.addIssue({ code: 'custom', message: String(cause) });
        return z.NEVER;
      }
    })
    .pipe(Message)
    .safeParse(text);
  return json.data;
}
