import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Exec, type KubeConfig, type V1Status } from '@kubernetes/client-node';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { ContainerExec, ExecAnswer, ExecTarget } from '#lib/ports/container-exec.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { execTrouble } from './exec-trouble.ts';

/** More than this of an answer is not read: a JVM prints some 100 KiB. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What the API server's log names beside the person: the program that asked on their behalf. */
const USER_AGENT = 'headroom-on-request';

/** Runs commands by the exec of the API server, as whoever the config says and as nobody else. */
export function containerExec(config: KubeConfig): ContainerExec {
  const named = withUserAgent(config);
  return {
    run: (target, words, milliseconds, signal) => runOnce(named, { target, words, milliseconds, signal }),
  };
}

/** The web socket takes its headers from where the config puts its credentials. */
function withUserAgent(config: KubeConfig): KubeConfig {
  const apply = config.applyToHTTPSOptions.bind(config);
  config.applyToHTTPSOptions = async (options) => {
    await apply(options);
    options.headers = { ...options.headers, 'User-Agent': USER_AGENT };
  };
  return config;
}

type Run = {
  readonly target: ExecTarget;
  readonly words: readonly string[];
  readonly milliseconds: number;
  readonly signal: AbortSignal;
};

type Socket = { close(): void; onclose: ((event: unknown) => void) | null };

/** Output up to the limit; what comes after it is dropped. */
function kept(): { readonly stream: PassThrough; readonly text: Promise<string> } {
  const stream = new PassThrough();
  const text = buffer(stream).then((all) => all.toString('utf8', 0, MOST_BYTES));
  return { stream, text };
}

/** One command. The web socket is closed whatever happens; whoever stopped waiting is told why. */
async function runOnce(
  config: KubeConfig,
  { target, words, milliseconds, signal }: Run,
): Promise<Result<ExecAnswer, UpstreamError>> {
  const [stdout, stderr] = [kept(), kept()];
  const limit = AbortSignal.timeout(milliseconds);
  const ended = Promise.withResolvers<V1Status | 'closed' | 'stopped'>();
  const stop = (): void => ended.resolve('stopped');
  const stopped = AbortSignal.any([signal, limit]);
  stopped.addEventListener('abort', stop, { once: true });
  if (stopped.aborted) stop();
  const opening = new Exec(config).exec(
    target.namespace,
    target.pod,
    target.container,
    [...words],
    stdout.stream,
    stderr.stream,
    null,
    false,
    ended.resolve,
  );
  const watched: Promise<Socket> = opening.then((socket: Socket) => {
    socket.onclose = () => ended.resolve('closed');
    return socket;
  });
  watched.catch(ended.reject);
  try {
    const status = await ended.promise;
    if (status === 'stopped') return err(signal.aborted ? { kind: 'cancelled' } : timedOut(words, milliseconds));
    if (status === 'closed')
      return err(execTrouble(new Error('the connection was closed before the command ended'), target));
    for (const { stream } of [stdout, stderr]) stream.end();
    return answerOf(status, { stdout: await stdout.text, stderr: await stderr.text }, target);
  } catch (cause) {
    return err(execTrouble(cause, target));
  } finally {
    stopped.removeEventListener('abort', stop);
    watched.then(
      (socket) => socket.close(),
      () => {},
    );
  }
}

const timedOut = (words: readonly string[], milliseconds: number): UpstreamError => ({
  kind: 'timed-out',
  what: words[0] ?? '',
  afterMilliseconds: milliseconds,
  remedy: 'Look whether the node and the container answer: kubectl exec',
});

/** What a runtime says when the container has no such program. */
const NO_PROGRAM = /executable file|no such file or directory|not found in \$PATH/i;

type Output = { readonly stdout: string; readonly stderr: string };

function answerOf(status: V1Status, output: Output, target: ExecTarget): Result<ExecAnswer, UpstreamError> {
  if (status.status === 'Success') return ok({ kind: 'ended', exit: 0, ...output });
  const exit = status.details?.causes?.find(({ reason }) => reason === 'ExitCode')?.message;
  if (exit !== undefined) return ok({ kind: 'ended', exit: Number(exit), ...output });
  const detail = status.message ?? 'the command could not be started';
  return NO_PROGRAM.test(detail) ? ok({ kind: 'absent', detail }) : err(execTrouble(new Error(detail), target));
}
