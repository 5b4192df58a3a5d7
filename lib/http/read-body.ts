import { err, ok, type Result } from '#lib/core/result.ts';
import type { ProblemSpec } from './respond.ts';

/** Bodies past this are refused. Source: the batch contract. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

const TOO_LARGE: ProblemSpec = {
  status: 413,
  title: 'The body is too large',
  detail: `a request may carry ${MAX_BODY_BYTES} bytes`,
  remedy: 'send fewer documents at a time, or use the command line, which streams',
};

/** Reads a body as bytes without holding more than the limit, whatever its length header says. */
export async function readBytes(request: Request, most: number): Promise<Result<Uint8Array, ProblemSpec>> {
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return err({ ...TOO_LARGE, detail: `this request may carry ${most} bytes` });
    chunks.push(chunk);
  }
  return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

/** Reads a body as text without holding more than the limit, whatever its length header says. */
export async function readText(request: Request): Promise<Result<string, ProblemSpec>> {
  if (request.body === null) return ok('');
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) return err(TOO_LARGE);
    text += decoder.decode(chunk, { stream: true });
  }
  return ok(text + decoder.decode());
}

/** Reads a body as JSON; a fault quotes what the parser says. */
export async function readJson(request: Request): Promise<Result<unknown, ProblemSpec>> {
  const text = await readText(request);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : 'the body is not JSON';
    return err({ status: 400, title: 'The body is not JSON', detail });
  }
}
