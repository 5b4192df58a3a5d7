import { err, ok, type Result } from '#lib/core/result.ts';
import { parseChallenge } from './challenge.ts';
import { Token } from './schema.ts';

/** What opens a registry; kept by the caller and never stored. */
export type Credentials = { readonly user: string; readonly password: string };

export type RegistryOptions = {
  readonly credentials?: (host: string) => Credentials | undefined;
  /** Asks another host instead: a mirror inside the network. */
  readonly mirror?: (host: string) => string;
  /** Hosts that are asked without TLS. The machine's own address always is. */
  readonly plainHttp?: (host: string) => boolean;
  readonly timeoutMilliseconds?: number;
};

export type Answer = { readonly body: string; readonly digest: string | undefined; readonly mediaType: string };

/** Asks for a path below `/v2/`. The error says in a sentence what the registry answered. */
export type RegistryClient = (
  host: string,
  path: string,
  accept: string,
  signal: AbortSignal,
) => Promise<Result<Answer>>;

/** Manifests and configurations are small; a larger answer is not one. */
const LONGEST = 8 * 1024 * 1024;

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host);

const basic = ({ user, password }: Credentials): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A client of the registry API: anonymous first, then what the registry asks for. Tokens are kept for a host and scope. */
export function registryClient(options: RegistryOptions = {}): RegistryClient {
  const { credentials = () => undefined, mirror = (host) => host, plainHttp = () => false } = options;
  const tokens = new Map<string, string>();
  const limited = (signal: AbortSignal): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMilliseconds ?? 10_000)]);

  async function authorization(host: string, header: string | null, signal: AbortSignal): Promise<Result<string>> {
    const challenge = parseChallenge(header);
    const own = credentials(host);
    if (challenge === undefined) return err(`it asks for "${header ?? ''}", which Headroom cannot answer`);
    if (challenge.scheme === 'basic')
      return own === undefined ? err('it asks for a user and a password') : ok(basic(own));
    const { realm, service, scope } = challenge;
    if (realm.protocol !== 'https:' && !isLoopback(realm.host) && !plainHttp(realm.host))
      return err(`its token service ${realm.host} is not encrypted`);
    const address = new URL(realm);
    if (service !== undefined) address.searchParams.set('service', service);
    if (scope !== undefined) address.searchParams.set('scope', scope);
    const response = await fetch(address, {
      signal: limited(signal),
      headers: own === undefined ? {} : { authorization: basic(own) },
    });
    if (!response.ok) return err(`its token service ${realm.host} answers ${response.status}`);
    const token = Token.safeParse(JSON.parse(await text(response)));
    return token.success && token.data !== '' ? ok(`Bearer ${token.data}`) : err(`${realm.host} gives no token`);
  }

  return async (host, path, accept, signal) => {
    const server = mirror(host);
    const url = `${isLoopback(server) || plainHttp(server) ? 'http' : 'https'}://${server}/v2/${path}`;
    const scope = `${host} ${path.replace(/\/(?:manifests|blobs)\/.*$/, '')}`;
    const ask = (authorized: string | undefined): Promise<Response> =>
      fetch(url, {
        signal: limited(signal),
        headers: { accept, ...(authorized === undefined ? {} : { authorization: authorized }) },
      });
    try {
      let response = await ask(tokens.get(scope));
      if (response.status === 401) {
        const authorized = await authorization(host, response.headers.get('www-authenticate'), signal);
        if (!authorized.ok) return authorized;
        tokens.set(scope, authorized.value);
        response = await ask(authorized.value);
      }
      if (!response.ok) return err(`it answers ${response.status} ${response.statusText}`.trim());
      return ok({
        body: await text(response),
        digest: response.headers.get('docker-content-digest') ?? undefined,
        mediaType: response.headers.get('content-type') ?? '',
      });
    } catch (cause) {
      return err(reason(cause));
    }
  };
}

/** `fetch` hides what happened in the cause of its error. */
function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}

/** The body, up to the bound. @throws Error when it is longer: the caller turns that into the answer's fault. */
async function text(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LONGEST) throw new Error(`the answer is longer than ${LONGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
