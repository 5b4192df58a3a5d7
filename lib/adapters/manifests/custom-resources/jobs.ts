import { z } from 'zod';
import { GiB, KiB, MiB } from '#lib/core/units/bytes.ts';
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

/** Sizes as the JVM, Spark and Flink write them: `512m`, `2g`, `1024 mb`; undefined when it is none. */
function sizeOf(text: string): number | undefined {
  const { number = '', unit = '' } = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[a-z]*)$/i.exec(text.trim())?.groups ?? {};
  const factor = { '': 1, b: 1, k: KiB, kb: KiB, m: MiB, mb: MiB, mi: MiB, g: GiB, gb: GiB, gi: GiB, t: 1024 * GiB }[
    unit.toLowerCase()
  ];
  return number === '' || factor === undefined ? undefined : Math.floor(Number(number) * factor);
}

const memoryOf = (bytes: number | undefined): object | undefined =>
  bytes === undefined ? undefined : { requests: { memory: String(bytes) }, limits: { memory: String(bytes) } };

const FlinkRole = z.object({ resource: z.object({ memory: Text.nullish() }).nullish(), replicas: Count }).nullish();

const Flink = z.object({
  metadata: Metadata,
  spec: z.object({
    image: z.string().nullish(),
    flinkVersion: Text.nullish(),
    flinkConfiguration: z.record(z.string(), Text).nullish(),
    jobManager: FlinkRole,
    taskManager: FlinkRole,
  }),
});

function flinkRole(
  { metadata, spec }: z.infer<typeof Flink>,
  role: 'jobmanager' | 'taskmanager',
  part: z.infer<typeof FlinkRole>,
): Derived {
  const memory = part?.resource?.memory ?? spec.flinkConfiguration?.[`${role}.memory.process.size`];
  const settings = {
    ...spec.flinkConfiguration,
    ...(memory ? { [`${role}.memory.process.size`]: memory } : {}),
  };
  return {
    name: role === 'jobmanager' ? metadata.name : `${metadata.name}-taskmanager`,
    replicas: part?.replicas ?? undefined,
    place: role === 'jobmanager' ? 'spec.jobManager' : 'spec.taskManager',
    template: {
      spec: {
        containers: [
          {
            name: 'flink-main-container',
            image: spec.image ?? `flink:${(spec.flinkVersion ?? '').replace(/^v/, '').replace('_', '.')}`,
            command: ['/docker-entrypoint.sh'],
            args: [`kubernetes-${role}.sh`],
            resources: memoryOf(memory ? sizeOf(memory) : undefined),
            env: [
              literal(
                'FLINK_PROPERTIES',
                Object.entries(settings)
                  .map(([key, value]) => `${key}: ${value}`)
                  .join('\n'),
              ),
            ],
          },
        ],
      },
    },
  };
}

const SparkRole = z
  .object({
    memory: Text.nullish(),
    memoryOverhead: Text.nullish(),
    javaOptions: Text.nullish(),
    instances: Count,
    env: Part.optional(),
    envFrom: Part.optional(),
  })
  .nullish();

const SparkSpec = z.object({
  type: Text.nullish(),
  image: z.string().nullish(),
  sparkVersion: Text.nullish(),
  memoryOverheadFactor: Text.nullish(),
  sparkConf: z.record(z.string(), Text).nullish(),
  driver: SparkRole,
  executor: SparkRole,
});
type SparkSpec = z.infer<typeof SparkSpec>;

/** Source: apache/spark docs/running-on-kubernetes.md: a tenth for the JVM, four tenths for Python and R, 384 MiB at least. */
function sparkLimit(spec: SparkSpec, part: NonNullable<z.infer<typeof SparkRole>>, heap: string): number | undefined {
  const memory = sizeOf(heap);
  if (memory === undefined) return undefined;
  const overhead = part.memoryOverhead ? sizeOf(part.memoryOverhead) : undefined;
  const factor = Number(spec.memoryOverheadFactor ?? (/python|^r$/i.test(spec.type ?? '') ? 0.4 : 0.1));
  return memory + (overhead ?? Math.max(384 * MiB, Math.floor(memory * factor)));
}

function sparkRole(name: string, prefix: string, spec: SparkSpec, role: 'driver' | 'executor'): Derived {
  const conf = (setting: string): string | undefined => spec.sparkConf?.[`spark.${role}.${setting}`];
  const given = spec[role] ?? { memory: null, memoryOverhead: null, javaOptions: null, instances: null };
  const part = { ...given, memoryOverhead: given.memoryOverhead ?? conf('memoryOverhead') };
  const heap = part.memory ?? conf('memory') ?? '1g';
  const options = (part.javaOptions ?? conf('extraJavaOptions') ?? '').split(/\s+/).filter(Boolean);
  return {
    name: role === 'driver' ? name : `${name}-executor`,
    replicas: role === 'driver' ? 1 : (part.instances ?? undefined),
    place: `${prefix}.${role}`,
    template: {
      spec: {
        containers: [
          {
            name: `spark-kubernetes-${role}`,
            image: spec.image ?? `spark:${spec.sparkVersion ?? ''}`,
            command: ['/opt/entrypoint.sh'],
            args: [role],
            resources: memoryOf(sparkLimit(spec, part, heap)),
            env: [
              literal(role === 'driver' ? 'SPARK_DRIVER_MEMORY' : 'SPARK_EXECUTOR_MEMORY', heap),
              ...options.map((option, at) => literal(`SPARK_JAVA_OPT_${at}`, option)),
              ...entries(part.env),
            ],
            envFrom: part.envFrom,
          },
        ],
      },
    },
  };
}

/** The operator of Apache takes all of it from Spark's own settings. */
const ApacheSpark = z.object({
  metadata: Metadata,
  spec: z.object({ sparkConf: z.record(z.string(), Text), pyFiles: Text.nullish() }),
});

function apacheSpec({ sparkConf, pyFiles }: z.infer<typeof ApacheSpark>['spec']): SparkSpec {
  const count = Number(sparkConf['spark.executor.instances'] ?? Number.NaN);
  return {
    sparkConf,
    type: pyFiles ? 'Python' : 'Java',
    image: sparkConf['spark.kubernetes.container.image'] ?? null,
    memoryOverheadFactor: sparkConf['spark.kubernetes.memoryOverheadFactor'] ?? null,
    driver: null,
    executor: Number.isInteger(count) ? { instances: count } : null,
  };
}

const Spark = z.object({ metadata: Metadata, spec: SparkSpec });
const Scheduled = z.object({ metadata: Metadata, spec: z.object({ template: SparkSpec }) });

/** Flink and Spark applications of their operators. */
export const JOBS: readonly CustomResource[] = [
  customResource(
    {
      group: 'flink.apache.org',
      kind: 'FlinkDeployment',
      source: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/custom-resource/reference/',
    },
    Flink,
    (resource) => [
      flinkRole(resource, 'jobmanager', resource.spec.jobManager),
      flinkRole(resource, 'taskmanager', resource.spec.taskManager),
    ],
  ),
  customResource(
    {
      group: 'sparkoperator.k8s.io',
      kind: 'SparkApplication',
      source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
    },
    Spark,
    ({ metadata: { name }, spec }) => [
      sparkRole(name, 'spec', spec, 'driver'),
      sparkRole(name, 'spec', spec, 'executor'),
    ],
  ),
  customResource(
    {
      group: 'sparkoperator.k8s.io',
      kind: 'ScheduledSparkApplication',
      source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
    },
    Scheduled,
    ({ metadata: { name }, spec: { template } }) => [
      sparkRole(name, 'spec.template', template, 'driver'),
      sparkRole(name, 'spec.template', template, 'executor'),
    ],
  ),
  customResource(
    {
      group: 'spark.apache.org',
      kind: 'SparkApplication',
      source: 'https://github.com/apache/spark-kubernetes-operator/blob/main/docs/spark_custom_resources.md',
    },
    ApacheSpark,
    ({ metadata: { name }, spec }) => [
      { ...sparkRole(name, 'spec', apacheSpec(spec), 'driver'), place: 'spec.sparkConf' },
      { ...sparkRole(name, 'spec', apacheSpec(spec), 'executor'), place: 'spec.sparkConf' },
    ],
  ),
];
