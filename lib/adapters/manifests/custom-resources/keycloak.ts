import { z } from 'zod';
import { Count, type CustomResource, customResource, entries, Metadata, Part } from './derived.ts';

const Keycloak = z.object({
  metadata: Metadata,
  spec: z.object({
    instances: Count,
    image: z.string().nullish(),
    resources: Part.optional(),
    env: Part.optional(),
    unsupported: z
      .object({
        podTemplate: z
          .looseObject({
            spec: z.looseObject({ containers: z.array(z.looseObject({ env: Part.optional() })).nullish() }).nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
});

/** What the operator sets since 24 when the resource says nothing. Source: keycloak/keycloak operator KeycloakDeploymentDependentResource.java. */
const DEFAULTS = { requests: { memory: '1700Mi' }, limits: { memory: '2Gi' } };

/** Keycloak servers of its operator. */
export const KEYCLOAK: readonly CustomResource[] = [
  customResource(
    { group: 'k8s.keycloak.org', kind: 'Keycloak', source: 'https://www.keycloak.org/operator/advanced-configuration' },
    Keycloak,
    ({ metadata, spec }) => {
      const [own] = spec.unsupported?.podTemplate?.spec?.containers ?? [];
      return [
        {
          name: metadata.name,
          replicas: spec.instances ?? 1,
          place: 'spec',
          template: {
            spec: {
              containers: [
                {
                  name: 'keycloak',
                  image: spec.image ?? 'quay.io/keycloak/keycloak',
                  command: ['/opt/keycloak/bin/kc.sh'],
                  args: ['start'],
                  resources: spec.resources ?? DEFAULTS,
                  env: [...entries(spec.env), ...entries(own?.env)],
                },
              ],
            },
          },
        },
      ];
    },
  ),
];
