import { createServer, type IncomingHttpHeaders, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What the real server answered, before the proxy spoils it. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** One request on its way: `before` counts those of the same path that came earlier. */
export type Passing = {
  readonly url: URL;
  readonly before: number;
  forward(url?: URL): Promise<Answer>;
};

/** Spoils one answer; undefined lets the request through as it is. */
export type Fault = (passing: Passing, response: ServerResponse) => Promise<void> | undefined;

export type Proxy = { readonly address: string; readonly asked: readonly string[]; stop(): void };

type Target = { readonly address: string; readonly authority?: string; readonly token?: string };

function forward(
  target: Target,
  url: URL,
  method: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): Promise<Answer> {
  const { host: _, connection: __, ...rest } = headers;
  const to = new URL(url.pathname + url.search, target.address);
  const options = {
    method,
    headers: { ...rest, ...(target.token !== undefined && { authorization: `Bearer ${target.token}` }) },
    ...(target.authority !== undefined && { ca: target.authority }),
  };
  return new Promise((resolve, reject) => {
    const send = to.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = send(to, options, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      buffer(answer).then((read) => resolve({ status, headers: told, body: read }), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Passes an answer on as it came. */
export function pass({ status, headers, body }: Answer, response: ServerResponse): void {
  const { 'transfer-encoding': _, connection: __, ...rest } = headers;
  response.writeHead(status, { ...rest, 'content-length': body.length }).end(body);
}

/** A proxy on loopback before a real server, which asks it as one user and spoils what `fault` chooses. */
export async function faultyProxy(target: Target, fault: Fault): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy');
    const before = asked.filter((earlier) => earlier.split('?')[0] === url.pathname).length;
    asked.push(url.pathname + url.search);
    const body = await buffer(request);
    const passing: Passing = {
      url,
      before,
      forward: (to = url) => forward(target, to, request.method ?? 'GET', request.headers, body),
    };
    const spoiled = fault(passing, response);
    await (spoiled ?? passing.forward().then((answer) => pass(answer, response)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
