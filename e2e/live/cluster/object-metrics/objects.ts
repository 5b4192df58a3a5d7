import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { z } from 'zod';

const Amounts = z.record(z.string(), z.string()).default({});
const Owner = z.object({ kind: z.string(), name: z.string(), controller: z.boolean().default(false) });
const Metadata = z.object({
  name: z.string(),
  namespace: z.string().default(''),
  uid: z.string().default(''),
  annotations: z.record(z.string(), z.string()).default({}),
  ownerReferences: z.array(Owner).default([]),
});
const Ended = z.object({ reason: z.string().default(''), exitCode: z.number(), finishedAt: z.string().optional() });
const ContainerState = z
  .object({ running: z.unknown(), waiting: z.object({ reason: z.string().default('') }), terminated: Ended })
  .partial()
  .default({});
const ContainerStatus = z.object({
  name: z.string(),
  image: z.string(),
  imageID: z.string(),
  ready: z.boolean(),
  restartCount: z.number(),
  state: ContainerState,
  lastState: ContainerState,
});

export const Pod = z.object({
  metadata: Metadata,
  spec: z.object({
    nodeName: z.string().default(''),
    containers: z.array(
      z.object({
        name: z.string(),
        ports: z.array(z.object({ name: z.string().default(''), containerPort: z.number() })).default([]),
        resources: z.object({ limits: Amounts, requests: Amounts }).prefault({}),
      }),
    ),
  }),
  status: z.object({
    phase: z.string(),
    podIP: z.string().default(''),
    containerStatuses: z.array(ContainerStatus).default([]),
  }),
});
export type Pod = z.infer<typeof Pod>;

export const Node = z.object({
  metadata: Metadata,
  status: z.object({ capacity: Amounts, allocatable: Amounts }),
});
export type Node = z.infer<typeof Node>;

/** A ReplicaSet or a Job: an owner that has an owner. */
export const Owned = z.object({ metadata: Metadata });
export type Owned = z.infer<typeof Owned>;

/** The API server and what is needed to ask it: its address and the files with its authority and the bearer token. */
export type Api = { readonly address: string; readonly authority: string; readonly token: string };

/** All objects of one kind, in one page: the test bed has a few dozen. */
export async function list<T>(api: Api, path: string, item: z.ZodType<T>): Promise<readonly T[]> {
  const text = await get(api, path);
  return z.object({ items: z.array(item) }).parse(JSON.parse(text)).items;
}

function get({ address, authority, token }: Api, path: string): Promise<string> {
  const headers = { Authorization: `Bearer ${readFileSync(token, 'utf8').trim()}` };
  return new Promise((resolve, reject) => {
    request(address + path, { ca: readFileSync(authority), headers, timeout: 10_000 }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      if (response.statusCode === 200) resolve(text);
      else reject(new Error(`${path}: ${response.statusCode} ${text}`));
    })
      .on('error', reject)
      .end();
  });
}
