import { z } from 'zod';
import { type CustomResource, customResource, type Derived, Metadata, Part } from './derived.ts';

const Containers = z.array(z.looseObject({ name: z.string().optional() }));

const Served = z.object({
  metadata: Metadata,
  spec: z.object({
    template: z.object({ metadata: Part.optional(), spec: z.looseObject({ containers: Containers }) }),
  }),
});

const SOURCE = 'https://github.com/knative/specs/blob/main/specs/serving/knative-api-specification-1.0.md';

/** A container needs no name there: the one that serves is called `user-container`, several are numbered. */
const named = (containers: z.infer<typeof Containers>): readonly object[] =>
  containers.map((container, at) => ({
    ...container,
    name: container.name ?? (containers.length === 1 ? 'user-container' : `user-container-${at}`),
  }));

const derive = ({ metadata: { name }, spec: { template } }: z.infer<typeof Served>): readonly Derived[] => [
  {
    name,
    replicas: undefined,
    place: 'spec.template.spec',
    template: { metadata: template.metadata, spec: { ...template.spec, containers: named(template.spec.containers) } },
  },
];

/** What Knative scales by itself: a pod template whose containers may have no name. */
export const KNATIVE: readonly CustomResource[] = ['Service', 'Configuration'].map((kind) =>
  customResource({ group: 'serving.knative.dev', kind, source: SOURCE }, Served, derive),
);
