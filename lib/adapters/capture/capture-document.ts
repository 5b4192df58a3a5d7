import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { ClusterFacts as ClusterFactsModel } from '#lib/core/model/cluster-facts.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { ClusterFacts } from './schema/cluster-facts.ts';

/** The version that is written. It rises when a reader of the version before could not make sense of the file. */
const CAPTURE_VERSION = 1;

const Head = z.object({ format: z.literal('headroom-capture'), version: z.number() });

/** A capture of 10,000 workloads with their pods unpacks to a few hundred MiB; a file that unpacks to more than this is refused. */
const MOST_BYTES = 2 ** 30;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The facts as a compressed capture document. */
export async function encodeCapture(facts: ClusterFactsModel): Promise<Buffer> {
  return promisify(gzip)(JSON.stringify({ format: 'headroom-capture', version: CAPTURE_VERSION, facts }));
}

async function unpacked(bytes: Uint8Array): Promise<Result<string>> {
  if (!isGzip(bytes)) return ok(Buffer.from(bytes).toString('utf8'));
  try {
    return ok((await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES })).toString('utf8'));
  } catch (cause) {
    return err(`it does not unpack: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function parsedJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return err(`it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

const firstFault = ({ issues }: z.ZodError, under: string): string =>
  issues.map(({ path, message }) => `${[under, ...path.map(String)].join('.')}: ${message}`)[0] ??
  'it has another shape';

/** Reads a capture document, compressed or not; the error says what is wrong with it. */
export async function decodeCapture(bytes: Uint8Array): Promise<Result<ClusterFactsModel>> {
  const text = await unpacked(bytes);
  if (!text.ok) return text;
  const json = parsedJson(text.value);
  if (!json.ok) return json;
  const head = Head.safeParse(json.value);
  if (!head.success) return err('it is no capture: a capture begins with "format": "headroom-capture" and a "version"');
  if (head.data.version !== CAPTURE_VERSION) {
    return err(`it is a capture of version ${head.data.version}; this Headroom reads version ${CAPTURE_VERSION}`);
  }
  const document = z.object({ facts: ClusterFacts }).safeParse(json.value);
  return document.success ? ok(document.data.facts) : err(firstFault(document.error, 'capture'));
}
