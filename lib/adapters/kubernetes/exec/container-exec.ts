import { PassThrough } from 'node:stream';
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

/** What a command prints, held up to the limit; more than that is told at once, for whoever prints it is the container's own program. */
function output(tooMuch: () => void): { readonly stream: PassThrough; readonly text: Promise<string> } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_BYTES) tooMuch();
    else chunks.push(chunk);
  });
  const text = new Promise<string>((resolve) => {
    stream.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
  return { stream, text };
}

/** One command. The web socket is closed whatever happens; whoever stopped waiting is told why. */
async function runOnce(
  config: KubeConfig,
  { target, words, milliseconds, signal }: Run,
): Promise<Result<ExecAnswer, UpstreamError>> {
  const limit = AbortSignal.timeout(milliseconds);
  const ended = Promise.withResolvers<V1Status | 'closed' | 'stopped' | 'too much'>();
  const tooMuch = (): void => ended.resolve('too much');
  const [stdout, stderr] = [output(tooMuch), output(tooMuch)];
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
    if (status === 'too much') return err(TOO_MUCH);
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

const TOO_MUCH: UpstreamError = {
  kind: 'malformed',
  what: 'what a command in the container printed',
  detail: `it is longer than ${MOST_BYTES} bytes`,
  remedy: 'Look at the program in the container: it is not the one that it is called after',
};

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
