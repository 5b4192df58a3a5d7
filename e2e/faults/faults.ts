import { type Fault, type Passing, pass } from './proxy.ts';

type Chosen = (passing: Passing) => boolean;

/** Requests of one path. */
export const at =
  (path: string): Chosen =>
  ({ url }) =>
    url.pathname === path;

/** Requests of one path, only the first so many. */
export const firstAt =
  (path: string, times: number): Chosen =>
  ({ url, before }) =>
    url.pathname === path && before < times;

/** Refuses as the Kubernetes API does, with a Status. */
export const refuse =
  (chosen: Chosen, code: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault =>
  (passing, response) => {
    if (!chosen(passing)) return undefined;
    const status = { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code };
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(status));
    return Promise.resolve();
  };

/** Never answers. */
export const silent =
  (chosen: Chosen): Fault =>
  (passing) =>
    chosen(passing) ? Promise.resolve() : undefined;

/** Begins the real answer and breaks the connection in its middle. */
export const cut =
  (chosen: Chosen): Fault =>
  (passing, response) => {
    if (!chosen(passing)) return undefined;
    return passing.forward().then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    });
  };

/** Answers with another text than the server's. */
export const rewrite =
  (chosen: Chosen, change: (text: string) => string): Fault =>
  (passing, response) => {
    if (!chosen(passing)) return undefined;
    return passing.forward().then(({ headers, status, body }) => {
      pass({ status, headers, body: Buffer.from(change(body.toString('utf8'))) }, response);
    });
  };

/** Asks the real server for so many items a page, whatever was asked, so that few objects make many real pages. */
export const paged =
  (path: string, limit: number): Fault =>
  (passing, response) => {
    if (passing.url.pathname !== path) return undefined;
    const url = new URL(passing.url);
    url.searchParams.set('limit', String(limit));
    return passing.forward(url).then((answer) => pass(answer, response));
  };

/** The first fault that takes the request. */
export const either =
  (...faults: readonly Fault[]): Fault =>
  (passing, response) => {
    for (const fault of faults) {
      const spoiled = fault(passing, response);
      if (spoiled !== undefined) return spoiled;
    }
    return undefined;
  };
