import { z } from 'zod';
import type { Result } from '#lib/core/result.ts';
import { selectors, USUAL_SERVICES, type UsualService } from './usual-services.ts';

const Service = z.object({
  metadata: z.object({ name: z.string(), namespace: z.string(), labels: z.record(z.string(), z.string()).default({}) }),
  spec: z.object({
    clusterIP: z.string().optional(),
    ports: z.array(z.object({ name: z.string().optional(), port: z.int() })).default([]),
  }),
});
type Service = z.infer<typeof Service>;

const ServiceList = z.object({ items: z.array(z.unknown()) });

/** What the API server is asked through. */
export type Asking = {
  get(path: string, signal: AbortSignal): Promise<Result<unknown, { readonly kind: string; readonly detail: string }>>;
};

/** A server that was found by its Service: `address` is that inside of the cluster. */
export type FoundServer = { readonly product: string; readonly service: string; readonly address: string };

/** The one server that is found, several among which nobody may choose, none, or why it could not be looked for. */
export type Finding =
  | { readonly kind: 'one'; readonly server: FoundServer }
  | { readonly kind: 'several'; readonly servers: readonly FoundServer[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-looked'; readonly why: string };

/**
 * Looks for a server by the usual labels of its Service. The first kind of `USUAL_SERVICES` that is there counts; two of that kind are
 * told and none is chosen. A headless Service stands for the same pods as the one beside it, and counts where there is no other.
 */
export async function findServer(api: Asking, signal: AbortSignal): Promise<Finding> {
  const services = new Map<string, Service>();
  for (const selector of selectors()) {
    const answer = await api.get(`/api/v1/services?labelSelector=${encodeURIComponent(selector)}`, signal);
    if (!answer.ok) return { kind: 'not-looked', why: answer.error.detail };
    const { items } = ServiceList.safeParse(answer.value).data ?? { items: [] };
    for (const item of items) {
      const service = Service.safeParse(item).data;
      if (service !== undefined) services.set(nameOf(service), service);
    }
  }
  for (const usual of USUAL_SERVICES) {
    const found = candidates([...services.values()], usual);
    const [only] = found;
    if (only === undefined) continue;
    return found.length === 1 ? { kind: 'one', server: only } : { kind: 'several', servers: found };
  }
  return { kind: 'none' };
}

const nameOf = ({ metadata: { namespace, name } }: Service): string => `${namespace}/${name}`;

/** Services of a kind, by the first set of labels that any of them has. */
function candidates(services: readonly Service[], usual: UsualService): readonly FoundServer[] {
  for (const labels of usual.labels) {
    const fitting = services.filter(({ metadata }) =>
      Object.entries(labels).every(([key, value]) => metadata.labels[key] === value),
    );
    const withAddress = fitting.filter(({ spec }) => spec.clusterIP !== 'None');
    const servers = (withAddress.length > 0 ? withAddress : fitting).flatMap((service) => serverOf(service, usual));
    if (servers.length > 0) return servers.toSorted((a, b) => (a.service < b.service ? -1 : 1));
  }
  return [];
}

function serverOf(service: Service, { product, ports, path }: UsualService): readonly FoundServer[] {
  const { name, namespace } = service.metadata;
  const offered = service.spec.ports;
  const wanted = ports.flatMap((port) => offered.find((each) => each.name === port || each.port === port) ?? []);
  const port = wanted[0] ?? (offered.length === 1 ? offered[0] : undefined);
  if (port === undefined) return [];
  const scheme = port.name?.includes('https') || port.port === 443 || port.port === 8443 ? 'https' : 'http';
  return [{ product, service: nameOf(service), address: `${scheme}://${name}.${namespace}.svc:${port.port}${path}` }];
}
