import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { Answer, Refusal, type Row, rowsOf, samplesOf } from './answer.ts';
import { exchange, type Reply } from './exchange.ts';
import type { PrometheusSettings } from './settings.ts';

/** `too-heavy` is answered by a smaller question, the rest by the reader of the Sources page. */
export type AskError = UpstreamError | { readonly kind: 'too-heavy'; readonly detail: string };

/** `samples` is what the server says it read; undefined where it does not say. */
export type Asked = {
  readonly rows: readonly Row[];
  readonly warnings: readonly string[];
  readonly samples?: number | undefined;
};

/** One question at an instant, or at every step of a span; times in whole seconds. */
export type Request =
  | { readonly text: string; readonly at: number }
  | { readonly text: string; readonly from: number; readonly to: number; readonly step: number };

export type PrometheusClient = { ask(request: Request, signal: AbortSignal): Promise<Result<Asked, AskError>> };

const ATTEMPTS = 3;

const BACK_OFF = 500;

/** A server may ask for longer; then the question is given up. */
const LONGEST_WAIT = 10_000;

const TIMEOUT = 60_000;

/**
 * What servers say when a question loads more than they allow.
 * Source: prometheus/promql engine errors; VictoriaMetrics -search.max* flags; Mimir and Thanos query limits.
 */
const TOO_HEAVY =
  /too many samples|too many points|exceeded maximum resolution|timed out in|query timed out|maxSamplesPerQuery|max(?:imum)? .*(?:samples|series|chunks|points|memory)|limit .*exceeded|exceeds? .*(?:limit|samples|series|memory)|larger than \d+ bytes/i;

/** A client that waits and asks again on 429, 503 and broken connections, and never on a refusal. */
export function prometheusClient(settings: PrometheusSettings): PrometheusClient {
  const timeout = settings.timeoutMilliseconds ?? TIMEOUT;
  return {
    async ask(request, signal) {
      const { path, form } = formOf(request, timeout);
      for (let attempt = 1; ; attempt += 1) {
        const reply = await exchange(settings, path, form, timeout + 1000, signal);
        const wait =
          attempt < ATTEMPTS
            ? waitBefore(reply, (settings.backOffMilliseconds ?? BACK_OFF) * 2 ** (attempt - 1))
            : undefined;
        if (wait === undefined) return read(reply, settings, request.text, timeout);
        await sleep(wait, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return err({ kind: 'cancelled' });
      }
    },
  };
}

function formOf(request: Request, timeout: number): { path: string; form: Record<string, string> } {
  const common = { query: request.text, timeout: `${Math.ceil(timeout / 1000)}s`, stats: 'true' };
  if ('at' in request) return { path: '/api/v1/query', form: { ...common, time: String(request.at) } };
  const { from, to, step } = request;
  return { path: '/api/v1/query_range', form: { ...common, start: `${from}`, end: `${to}`, step: `${step}` } };
}

/** Milliseconds until the next attempt; undefined when asking again would not help. */
function waitBefore(reply: Reply, usual: number): number | undefined {
  if (reply.kind === 'unreachable') return TOO_HEAVY.test(reply.detail) ? undefined : usual;
  if (reply.kind !== 'reply' || (reply.status !== 429 && reply.status < 500)) return undefined;
  if (TOO_HEAVY.test(reply.body)) return undefined;
  const asked = Number(reply.retryAfter) * 1000;
  if (asked > LONGEST_WAIT) return undefined;
  return Number.isFinite(asked) ? Math.max(asked, usual) : usual;
}

function read(reply: Reply, { address }: PrometheusSettings, text: string, timeout: number): Result<Asked, AskError> {
  if (reply.kind === 'cancelled') return err({ kind: 'cancelled' });
  if (reply.kind === 'timed-out') return err({ kind: 'too-heavy', detail: `no answer within ${timeout} ms` });
  if (reply.kind === 'unreachable') {
    if (TOO_HEAVY.test(reply.detail)) return err({ kind: 'too-heavy', detail: reply.detail });
    const remedy = 'check the address, the network policy between Headroom and the server, and its certificate';
    return err({ kind: 'unreachable', address, detail: reply.detail, remedy });
  }
  const { status, body } = reply;
  const document = parse(body);
  const refusal = Refusal.safeParse(document);
  const says = refusal.success ? `${refusal.data.errorType}: ${refusal.data.error}` : body.slice(0, 200);
  if (status === 401 || status === 403) {
    const remedy = 'give Headroom a token or a user that may query this server and tenant';
    return err({ kind: 'forbidden', what: address, detail: `${status} ${says}`, remedy });
  }
  if (TOO_HEAVY.test(says) && status >= 400) return err({ kind: 'too-heavy', detail: says });
  if (status === 429 || status >= 500) {
    const remedy = 'the server is overloaded or restarting: scan again later, or raise its limits';
    return err({ kind: 'unreachable', address, detail: `${status} ${says}`, remedy });
  }
  const answer = Answer.safeParse(document);
  if (answer.success && status === 200)
    return ok({ rows: rowsOf(answer.data), warnings: answer.data.warnings ?? [], samples: samplesOf(answer.data) });
  const remedy = 'check that the address is the root of a Prometheus query API, with its path prefix';
  return err({ kind: 'malformed', what: `the answer to ${text}`, detail: `${status} ${says}`, remedy });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return cause instanceof SyntaxError ? undefined : cause;
  }
}
