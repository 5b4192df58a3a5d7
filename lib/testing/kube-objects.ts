/** Kubernetes objects as an API server writes them, for tests: each with the least that makes it one. */
type Fields = Readonly<Record<string, unknown>>;
type Owner = { readonly kind: string; readonly name: string; readonly uid?: string; readonly apiVersion?: string };
type Meta = Fields & { readonly owner?: Owner };

const metadata = (name: string, { owner, ...rest }: Meta = {}): Fields => ({
  name,
  namespace: 'shop',
  uid: `uid-${name}`,
  ...(owner && {
    ownerReferences: [{ apiVersion: 'apps/v1', uid: `uid-${owner.name}`, controller: true, ...owner }],
  }),
  ...rest,
});

export const aContainer = (fields: Fields = {}): Fields => ({
  name: 'app',
  image: 'registry.example/cart:1.4.2',
  ...fields,
});

/** A controller with a pod template at `spec.template`. */
export const aController = (
  kind: string,
  name: string,
  {
    meta,
    containers = [aContainer()],
    pod,
    spec,
  }: { meta?: Meta; containers?: unknown; pod?: Fields; spec?: Fields } = {},
): Fields => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: metadata(name, meta),
  spec: { ...spec, template: { metadata: { labels: { app: name } }, spec: { containers, ...pod } } },
});

export const aPod = (
  name: string,
  { meta, spec, status }: { meta?: Meta; spec?: Fields; status?: Fields } = {},
): Fields => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: metadata(name, meta),
  spec: { containers: [aContainer()], nodeName: 'node-1', ...spec },
  status: { phase: 'Running', qosClass: 'Burstable', ...status },
});

export const aConfigMap = (name: string, texts: Fields): Fields => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: metadata(name),
  data: texts,
});

/** An object of any other kind. */
export const anObject = (
  apiVersion: string,
  kind: string,
  name: string,
  rest: Fields = {},
  meta: Meta = {},
): Fields => ({
  apiVersion,
  kind,
  metadata: metadata(name, meta),
  ...rest,
});
