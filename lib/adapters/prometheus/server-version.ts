import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { prometheusClient } from './client.ts';
import { exchange } from './exchange.ts';
import type { PrometheusSettings } from './settings.ts';

const BuildInfo = z.object({ data: z.object({ version: z.string().optional(), application: z.string().optional() }) });

const TIMEOUT = 10_000;

/** Asks once whether the server answers at all, and what it is; servers without build information have no version. */
export async function serverVersion(
  settings: PrometheusSettings,
  signal: AbortSignal,
): Promise<Result<string | undefined, UpstreamError>> {
  const asked = await prometheusClient({ ...settings, timeoutMilliseconds: TIMEOUT }).ask(
    { text: 'vector(1)', at: 0 },
    signal,
  );
  if (!asked.ok)
    return err(
      asked.error.kind === 'too-heavy'
        ? {
            kind: 'timed-out',
            what: 'vector(1)',
            afterMilliseconds: TIMEOUT,
            remedy: 'the server does not answer even the smallest question: see its own log',
          }
        : asked.error,
    );
  const reply = await exchange(settings, '/api/v1/status/buildinfo', undefined, TIMEOUT, signal);
  if (reply.kind !== 'reply' || reply.status !== 200) return ok(undefined);
  const read = BuildInfo.safeParse(readJson(reply.body));
  return ok(
    read.success
      ? [read.data.data.application, read.data.data.version].filter(Boolean).join(' ') || undefined
      : undefined,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return cause instanceof SyntaxError ? undefined : cause;
  }
}
