import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { type RawAnswer, readAnswer, readText } from './answer.ts';
import { httpGet } from './http-get.ts';
import { httpLines } from './http-lines.ts';
import { PASSING, type Trouble } from './trouble.ts';

/** Asks an API server, as one context of the kubeconfig or as the pod's service account. */
export type Connection = {
  readonly context: string;
  readonly server: string;
  /** The context's own namespace, which a person without cluster-wide rights can most likely read. */
  readonly namespace: string | undefined;
  /** `accept` asks for another form of the same, such as the heads of objects alone. */
  get(path: string, signal: AbortSignal, accept?: string): Promise<Result<unknown, Trouble>>;
  /** Hears lines for as long as the server speaks; ends well when the server ends it. */
  watch(
    path: string,
    signal: AbortSignal,
    accept: string,
    hear: (line: string) => void,
  ): Promise<Result<undefined, Trouble>>;
  /** What is no JSON, such as the metrics of a node that the API server passes on. */
  getText(path: string, signal: AbortSignal): Promise<Result<string, Trouble>>;
};

export type ConnectionOptions = {
  /** The kubeconfig's current context when undefined. */
  readonly context: string | undefined;
  readonly timeoutMilliseconds: number;
};

/** Tries after the first, and the longest wait before one. */
const RETRIES = 2;
const LONGEST_WAIT = 10_000;

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.');

/** A watch holds its connection for minutes: it takes none from the questions. */
const watching = new HttpsAgent();
const watchingPlain = new HttpAgent();

/** The server sends a bookmark each minute; a watch that is silent for longer than it lasts is dead. */
const SILENCE = 300_000;

const JSON_TYPE = 'application/json';

type Asked = { readonly path: string; readonly signal: AbortSignal; readonly accept?: string };

const keptAlive = new HttpsAgent({ keepAlive: true, maxSockets: 8 });
const keptAlivePlain = new HttpAgent({ keepAlive: true, maxSockets: 8 });

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });
}

/** The name of the pod's own service account among contexts. */
export const IN_CLUSTER = 'in-cluster';

/** The kubeconfig as the environment and the context name it, or the service account of the pod. */
export function loadContext(context: string | undefined): Result<KubeConfig> {
  const config = new KubeConfig();
  try {
    if (context === IN_CLUSTER) config.loadFromCluster();
    else config.loadFromDefault();
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
  if (context !== undefined && context !== IN_CLUSTER) {
    if (config.getContextObject(context) === null) {
      const known = config.getContexts().map(({ name }) => name);
      return err(`there is no context "${context}"; there are: ${known.join(', ') || 'none'}`);
    }
    config.setCurrentContext(context);
  }
  return ok(config);
}

/** The library's name for the pod's own service account says little to a person. */
const saidContext = (config: KubeConfig): string =>
  config.getCurrentContext() === 'inClusterContext' ? IN_CLUSTER : config.getCurrentContext();

/** What the library makes up when it finds no kubeconfig and no service account. */
const isMadeUp = (config: KubeConfig): boolean =>
  config.getCurrentContext() === 'loaded-context' && config.getCurrentCluster()?.server === 'http://localhost:8080';

/** Credentials of the context for one request: files are read and exec plugins asked anew, so that what expires is renewed. */
async function requestOptions(config: KubeConfig, url: URL, accept: string): Promise<Result<RequestOptions, Trouble>> {
  const headers = {
    Accept: accept,
    'User-Agent': 'headroom',
    ...(!isLoopback(url.hostname) && { 'Accept-Encoding': 'gzip' }),
  };
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return ok({ headers, agent: keptAlivePlain });
  const options: RequestOptions = { headers };
  try {
    await config.applyToHTTPSOptions(options);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: 'unauthorised', detail: `the credentials of the context could not be made: ${why}` });
  }
  const isDirect = config.getCurrentCluster()?.proxyUrl === undefined;
  return ok({ ...options, ...(isDirect && { agent: keptAlive }) });
}

function connection(config: KubeConfig, server: string, timeoutMilliseconds: number): Connection {
  type Read<T> = (answer: RawAnswer) => Result<T, Trouble>;
  const urlOf = (path: string): URL => new URL(server.replace(/\/+$/, '') + path);
  async function once<T>({ path, signal, accept = JSON_TYPE }: Asked, read: Read<T>): Promise<Result<T, Trouble>> {
    const url = urlOf(path);
    const options = await requestOptions(config, url, accept);
    if (!options.ok) return options;
    const answer = await httpGet(url, options.value, signal, timeoutMilliseconds);
    return answer.ok ? read(answer.value) : answer;
  }
  async function patiently<T>(asking: Asked, read: Read<T>): Promise<Result<T, Trouble>> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await once(asking, read);
      if (answer.ok || attempt === RETRIES || !PASSING.has(answer.error.kind)) return answer;
      const asked = (answer.error.retryAfterSeconds ?? 0) * 1000;
      await wait(Math.min(Math.max(asked, 200 * 4 ** attempt), LONGEST_WAIT), asking.signal);
    }
  }
  return {
    context: saidContext(config),
    server,
    namespace: config.getContextObject(config.getCurrentContext())?.namespace,
    get: (path, signal, accept) => patiently({ path, signal, ...(accept !== undefined && { accept }) }, readAnswer),
    getText: (path, signal) => patiently({ path, signal }, readText),
    async watch(path, signal, accept, hear) {
      const options = await requestOptions(config, urlOf(path), accept);
      if (!options.ok) return options;
      const agent = urlOf(path).protocol === 'http:' ? watchingPlain : watching;
      return httpLines(urlOf(path), { ...options.value, agent }, signal, SILENCE, hear);
    },
  };
}

/** Finds the API server; nothing is sent yet. */
export function connectTo({ context, timeoutMilliseconds }: ConnectionOptions): Result<Connection, UpstreamError> {
  const config = loadContext(context);
  const address = context === undefined ? 'kubeconfig' : `kubeconfig context ${context}`;
  if (!config.ok) {
    const remedy = 'Name a context that `kubectl config get-contexts` lists, or correct KUBECONFIG';
    return err({ kind: 'unreachable', address, detail: config.error, remedy });
  }
  const server = config.value.getCurrentCluster()?.server;
  if (server === undefined || isMadeUp(config.value)) {
    const remedy = 'Set KUBECONFIG or a current context, run in a pod with a service account, or show a capture';
    return err({ kind: 'unreachable', address, detail: 'no cluster is configured', remedy });
  }
  return ok(connection(config.value, server, timeoutMilliseconds));
}

/** The contexts of the kubeconfig. */
export function contextNames(): Result<readonly string[]> {
  const config = loadContext(undefined);
  if (!config.ok) return config;
  const names = config.value.getContexts().map(({ name }) => name);
  return names.length === 0 || isMadeUp(config.value) ? err('the kubeconfig has no contexts') : ok(names);
}
