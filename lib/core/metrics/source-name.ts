import { canonicalName } from './canonical-name.ts';
import type { Fact } from './fact.ts';
import type { Sample } from './sample.ts';
import type { Shape } from './spelling.ts';

/** Who wrote the exposition, as the batch contract names it. */
export type MetricsSource =
  | 'micrometer'
  | 'client_java'
  | 'simpleclient'
  | 'jmx_exporter'
  | 'opentelemetry'
  | 'dropwizard'
  | 'microprofile'
  | 'flink'
  | 'coroot'
  | 'mixed'
  | 'none';

/** The JMX exporter marks every scrape, also one that dumps no bean. */
const JMX_MARK = /^jmx_(?:scrape_(?:duration_seconds|error)|exporter_build_info|config_reload)/;

const SIMPLECLIENT = /^jvm_memory_(?:pool_)?bytes_/;

/** Micrometer's OpenTelemetry conventions keep its own names where those have none. */
const MICROMETER_OWN =
  /^jvm_(?:gc_pause|gc_overhead|gc_live_data|threads_live|class_count_classes|thread_count_threads)/;

const OPENTELEMETRY_OWN =
  /^(?:jvm_class_count|jvm_thread_count|jvm_gc_duration.*|process_runtime_jvm_.*|otel_scope_info)$/;

/** Micrometer under OpenTelemetry's conventions: memory spelled as there, the rest by itself. */
function hasConventions(names: ReadonlySet<string>, samples: readonly Sample[]): boolean {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  return has(MICROMETER_OWN) && !has(OPENTELEMETRY_OWN) && !samples.some(({ labels }) => 'otel_scope_name' in labels);
}

/** Series that Micrometer has spelled as OpenTelemetry does belong to its own. */
export function byExporter(samples: readonly Sample[], facts: readonly Fact[]): readonly Fact[] {
  const names = new Set(samples.map(({ name }) => canonicalName(name)));
  if (!hasConventions(names, samples)) return facts;
  return facts.map((fact) => (fact.shape === 'opentelemetry' ? { ...fact, shape: 'micrometer' } : fact));
}

/** Who wrote these series; `mixed` when two exporters tell of one JVM. */
export function sourceName(samples: readonly Sample[], facts: readonly Fact[]): MetricsSource {
  const names = new Set(samples.map(({ name }) => canonicalName(name)));
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  const shapes = new Set(facts.filter(({ kind }) => kind === 'area' || kind === 'pool').map(({ shape }) => shape));
  if (has(JMX_MARK) && (shapes.has('java-client') || shapes.has('dropwizard'))) {
    shapes.delete('java-client');
    shapes.delete('dropwizard');
    shapes.add('jmx-beans');
  }
  if (shapes.has('opentelemetry') && has(MICROMETER_OWN)) shapes.add('micrometer');
  const all = shapes.size > 0 ? shapes : new Set(facts.map(({ shape }) => shape));
  const [first, second] = all;
  if (first === undefined) return has(JMX_MARK) ? 'jmx_exporter' : 'none';
  if (second !== undefined) return 'mixed';
  return named(first, has(SIMPLECLIENT));
}

function named(shape: Shape, simpleclient: boolean): MetricsSource {
  if (shape === 'java-client') return simpleclient ? 'simpleclient' : 'client_java';
  return shape === 'jmx-beans' ? 'jmx_exporter' : shape;
}
