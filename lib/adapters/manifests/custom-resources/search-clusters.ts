import { z } from 'zod';
import {
  Count,
  type CustomResource,
  customResource,
  type Derived,
  entries,
  literal,
  Metadata,
  Part,
  Text,
} from './derived.ts';

const PodTemplate = z
  .looseObject({
    metadata: Part.optional(),
    spec: z.looseObject({ containers: z.array(z.looseObject({ name: z.string() })).nullish() }).nullish(),
  })
  .nullish();
type PodTemplate = z.infer<typeof PodTemplate>;

/** The operator's own container inside a pod template that may leave it out; what the template says wins. */
function merged(
  template: PodTemplate,
  own: { readonly name: string; readonly image: string; readonly memory: string },
): Derived['template'] {
  const containers = template?.spec?.containers ?? [];
  const given = containers.find(({ name }) => name === own.name);
  const resources = { requests: { memory: own.memory }, limits: { memory: own.memory } };
  return {
    metadata: template?.metadata,
    spec: {
      ...template?.spec,
      containers: [
        { image: own.image, resources, ...given, name: own.name },
        ...containers.filter(({ name }) => name !== own.name),
      ],
    },
  };
}

const Elasticsearch = z.object({
  metadata: Metadata,
  spec: z.object({
    version: Text,
    image: z.string().nullish(),
    nodeSets: z.array(z.object({ name: Text, count: Count, podTemplate: PodTemplate })),
  }),
});

const Single = z.object({
  metadata: Metadata,
  spec: z.object({ version: Text, image: z.string().nullish(), count: Count, podTemplate: PodTemplate }),
});

/** Source: elastic/cloud-on-k8s pkg/controller/elasticsearch/nodespec/defaults.go and its siblings: 2Gi, Enterprise Search 4Gi. */
const single = (group: string, kind: string, container: string, image: string, memory: string): CustomResource =>
  customResource(
    { group, kind, source: 'https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-managing-compute-resources.html' },
    Single,
    ({ metadata, spec }) => [
      {
        name: metadata.name,
        replicas: spec.count ?? 1,
        place: 'spec.podTemplate.spec',
        template: merged(spec.podTemplate, {
          name: container,
          image: spec.image ?? `${image}:${spec.version}`,
          memory,
        }),
      },
    ],
  );

const OpenSearch = z.object({
  metadata: Metadata,
  spec: z.object({
    general: z.object({ version: Text.nullish(), image: z.string().nullish() }).nullish(),
    nodePools: z.array(
      z.object({
        component: Text,
        replicas: Count,
        resources: Part.optional(),
        jvm: Text.nullish(),
        env: Part.optional(),
      }),
    ),
  }),
});

const Solr = z.object({
  metadata: Metadata,
  spec: z.object({
    replicas: Count,
    solrImage: z.object({ repository: z.string().nullish(), tag: Text.nullish() }).nullish(),
    solrJavaMem: Text.nullish(),
    solrOpts: Text.nullish(),
    solrGCTune: Text.nullish(),
    customSolrKubeOptions: z
      .object({ podOptions: z.object({ resources: Part.optional(), envVars: Part.optional() }).nullish() })
      .nullish(),
  }),
});

const named = (pairs: Readonly<Record<string, string | null | undefined>>): readonly object[] =>
  Object.entries(pairs).flatMap(([name, value]) => (value ? [literal(name, value)] : []));

/** Search clusters of their operators. */
export const SEARCH_CLUSTERS: readonly CustomResource[] = [
  customResource(
    {
      group: 'elasticsearch.k8s.elastic.co',
      kind: 'Elasticsearch',
      source: 'https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-elasticsearch-specification.html',
    },
    Elasticsearch,
    ({ metadata, spec }) =>
      spec.nodeSets.map((set, at) => ({
        name: `${metadata.name}-es-${set.name}`,
        replicas: set.count ?? undefined,
        place: `spec.nodeSets[${at}].podTemplate.spec`,
        template: merged(set.podTemplate, {
          name: 'elasticsearch',
          image: spec.image ?? `docker.elastic.co/elasticsearch/elasticsearch:${spec.version}`,
          memory: '2Gi',
        }),
      })),
  ),
  single('logstash.k8s.elastic.co', 'Logstash', 'logstash', 'docker.elastic.co/logstash/logstash', '2Gi'),
  single('kibana.k8s.elastic.co', 'Kibana', 'kibana', 'docker.elastic.co/kibana/kibana', '1Gi'),
  single(
    'enterprisesearch.k8s.elastic.co',
    'EnterpriseSearch',
    'enterprise-search',
    'docker.elastic.co/enterprise-search/enterprise-search',
    '4Gi',
  ),
  ...['opensearch.opster.io', 'opensearch.org'].map((group) =>
    customResource(
      { group, kind: 'OpenSearchCluster', source: 'https://github.com/opensearch-project/opensearch-k8s-operator' },
      OpenSearch,
      ({ metadata, spec }) =>
        spec.nodePools.map((pool, at) => ({
          name: `${metadata.name}-${pool.component}`,
          replicas: pool.replicas ?? undefined,
          place: `spec.nodePools[${at}]`,
          template: {
            spec: {
              containers: [
                {
                  name: 'opensearch',
                  image: spec.general?.image ?? `opensearchproject/opensearch:${spec.general?.version ?? 'latest'}`,
                  resources: pool.resources,
                  env: [...named({ OPENSEARCH_JAVA_OPTS: pool.jvm }), ...entries(pool.env)],
                },
              ],
            },
          },
        })),
    ),
  ),
  customResource(
    {
      group: 'solr.apache.org',
      kind: 'SolrCloud',
      source: 'https://apache.github.io/solr-operator/docs/solr-cloud/solr-cloud-crd.html',
    },
    Solr,
    ({ metadata, spec }) => [
      {
        name: metadata.name,
        replicas: spec.replicas ?? undefined,
        place: 'spec.customSolrKubeOptions.podOptions',
        template: {
          spec: {
            containers: [
              {
                name: 'solrcloud-node',
                image: `${spec.solrImage?.repository ?? 'library/solr'}:${spec.solrImage?.tag ?? 'latest'}`,
                resources: spec.customSolrKubeOptions?.podOptions?.resources,
                env: [
                  ...named({ SOLR_JAVA_MEM: spec.solrJavaMem, SOLR_OPTS: spec.solrOpts, GC_TUNE: spec.solrGCTune }),
                  ...entries(spec.customSolrKubeOptions?.podOptions?.envVars),
                ],
              },
            ],
          },
        },
      },
    ],
  ),
];
