import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';

/*
 * node lib/runtime/serve.ts [--port N] [--hostname ADDRESS]
 * Starts the built product behind a server that refuses what is no method of ours: Next answers TRACE with a fault of its own.
 */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** A request whose head or body has not come after these milliseconds is cut off: a slow sender holds no place for ever. */
const HEAD_MS = 20_000;
const REQUEST_MS = 300_000;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, hostname: { type: 'string', default: '127.0.0.1' } },
});
const port = Number(values.port);
const { hostname } = values;

const server = createServer({ headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS });
const app = next({ dev: false, hostname, port, httpServer: server });
await app.prepare();
const answer = app.getRequestHandler();

server.on('request', (request, response) => {
  if (METHODS.includes(request.method ?? '')) {
    void answer(request, response);
    return;
  }
  response.writeHead(405, { allow: METHODS.join(', '), 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${request.method} is no method that Headroom answers: use ${METHODS.join(', ')}\n`);
});

server.on('error', (cause) => {
  process.stderr.write(`cannot listen on ${hostname}:${port}: ${cause.message}; choose another with --port\n`);
  process.exit(1);
});
server.listen(port, hostname, () => process.stdout.write(`Headroom listens on http://${hostname}:${port}\n`));

/** An end asked for is an end: open streams are closed, answers that are being written may finish. */
function end(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
