import { err, ok, type Result } from '#lib/core/result.ts';
import { parseChallenge } from './challenge.ts';
import { exchange, type Reply } from './exchange.ts';
import { Token } from './schema.ts';

/** What opens a registry; kept by the caller and never stored. */
export type Credentials = { readonly user: string; readonly password: string };

/** How one server is asked. */
export type HostSettings = {
  /** Another server that is asked instead: a mirror inside the network. Its own settings and credentials count. */
  readonly mirror?: string;
  /** Asked without encryption. The machine's own address is, unless an authority is named for it. */
  readonly plainHttp?: boolean;
  /** The certificate of the authority that signed the server's own, in PEM. */
  readonly authority?: string;
};

export type RegistryOptions = {
  /** By host and port, as references spell them. Docker Hub is `registry-1.docker.io`. */
  readonly settings?: (host: string) => HostSettings | undefined;
  readonly credentials?: (host: string) => Credentials | undefined;
  readonly timeoutMilliseconds?: number;
};

/** Asks for a path below `/v2/`. The error says in a sentence what the registry answered. */
export type RegistryClient = (
  host: string,
  path: string,
  accept: string,
  signal: AbortSignal,
) => Promise<Result<string>>;

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host);

const basic = ({ user, password }: Credentials): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A client of the registry API: anonymous first, then what the registry asks for. Tokens are kept for a host and scope. */
export function registryClient(options: RegistryOptions = {}): RegistryClient {
  const { credentials = () => undefined } = options;
  const settingsOf = (host: string): HostSettings => options.settings?.(host) ?? {};
  const tokens = new Map<string, string>();
  const isPlain = (host: string): boolean => {
    const { plainHttp, authority } = settingsOf(host);
    return plainHttp ?? (isLoopback(host) && authority === undefined);
  };
  const ask = (url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Reply> =>
    exchange({
      url,
      headers,
      authority: settingsOf(url.host).authority,
      signal: AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMilliseconds ?? 10_000)]),
    });

  async function authorization(
    server: string,
    header: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<string>> {
    const challenge = parseChallenge(header ?? null);
    const own = credentials(server);
    if (challenge === undefined) return err(`it asks for "${header ?? ''}", which Headroom cannot answer`);
    if (challenge.scheme === 'basic')
      return own === undefined ? err('it asks for a user and a password') : ok(basic(own));
    const { realm, service, scope } = challenge;
    if (realm.protocol !== 'https:' && !isPlain(realm.host))
      return err(`its token service ${realm.host} is not encrypted`);
    const address = new URL(realm);
    if (service !== undefined) address.searchParams.set('service', service);
    if (scope !== undefined) address.searchParams.set('scope', scope);
    const reply = await ask(address, own === undefined ? {} : { authorization: basic(own) }, signal);
    if (reply.status !== 200) return err(`its token service ${realm.host} answers ${reply.status}`);
    const token = Token.safeParse(JSON.parse(reply.body));
    return token.success && token.data !== '' ? ok(`Bearer ${token.data}`) : err(`${realm.host} gives no token`);
  }

  return async (host, path, accept, signal) => {
    const server = settingsOf(host).mirror ?? host;
    const url = new URL(`${isPlain(server) ? 'http' : 'https'}://${server}/v2/${path}`);
    const scope = `${server} ${path.replace(/\/(?:manifests|blobs)\/.*$/, '')}`;
    const authorized = (token: string | undefined): Record<string, string> =>
      token === undefined ? { accept } : { accept, authorization: token };
    try {
      let reply = await ask(url, authorized(tokens.get(scope)), signal);
      if (reply.status === 401) {
        const opened = await authorization(server, reply.header('www-authenticate'), signal);
        if (!opened.ok) return opened;
        tokens.set(scope, opened.value);
        reply = await ask(url, authorized(opened.value), signal);
      }
      return reply.status === 200 ? ok(reply.body) : err(`it answers ${reply.status}`);
    } catch (cause) {
      return err(cause instanceof Error ? cause.message : String(cause));
    }
  };
}
