/**
 * A name without its exporter's taste: lower case, every run of other signs one underscore. So `jvm.memory.used`,
 * `jvm_memory_used` and `JVM_Memory_Used` are one name, as are `CodeHeap 'non-nmethods'` and `CodeHeap__non_nmethods_`.
 */
export function canonicalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Where the part that tells of a JVM begins; what stands before it is the choice of the team or of the reporter. */
const ANCHOR = /(?:^|_)((?:process_runtime_jvm|container_jvm|jvm|java_lang|java_nio)_.*)$/;

/**
 * Exporters that tell of another process than the one they run in. `flink` alone is the OpenTelemetry collector's receiver;
 * Flink's own reporter writes `flink_taskmanager_Status`. Source: the metric names in their documentation.
 */
export const FOREIGN = 'elasticsearch|opensearch|logstash|solr|es|jenkins_node|nexus|presto|trino_worker|burrow|flink';

const FOREIGN_PREFIX = new RegExp(`^(?:${FOREIGN})$`);

export type AnchoredName = {
  /** What stands before the anchor: `myapp`, `flink_taskmanager_status`; empty for plain names. */
  readonly prefix: string;
  /** From the anchor on, without the `_Value` and `_Number` of Spark; the whole name when it has no anchor. */
  readonly stem: string;
  /** True when the prefix names an exporter that tells of another process. */
  readonly foreign: boolean;
};

/** Splits a canonical name at the part that tells of a JVM. */
export function anchoredName(canonical: string): AnchoredName {
  const told = ANCHOR.exec(canonical)?.[1] ?? canonical;
  const prefix = canonical.slice(0, canonical.length - told.length).replace(/_$/, '');
  return { prefix, stem: told.replace(/_(?:value|number)$/, ''), foreign: FOREIGN_PREFIX.test(prefix) };
}
