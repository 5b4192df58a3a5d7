import type { NumberIdea } from './idea.ts';
import type { MetricsSource } from './source-name.ts';

/** Reasons that are known of an exporter. Source: scrapes of every exporter named here. */
const BY_SOURCE: Partial<Record<MetricsSource, Partial<Record<NumberIdea, string>>>> = {
  opentelemetry: {
    threadsPeak: 'OpenTelemetry has no peak of threads',
    directBytes:
      'OpenTelemetry tells buffers only with otel.instrumentation.runtime-telemetry.emit-experimental-telemetry',
    mappedBytes:
      'OpenTelemetry tells buffers only with otel.instrumentation.runtime-telemetry.emit-experimental-telemetry',
    liveSetBytes: 'agents before 1.20 do not tell what a collection left',
  },
  simpleclient: { liveSetBytes: 'simpleclient before 0.10 does not tell what a collection left' },
  jmx_exporter: { liveSetBytes: 'the JMX exporter before 0.16 does not tell what a collection left' },
  microprofile: { liveSetBytes: 'MicroProfile has no metric of what a collection left' },
  flink: { liveSetBytes: 'Flink tells the metaspace pool alone' },
};

/** Why an idea has no figure when no series spells it. */
export function whyMissing(idea: NumberIdea, source: MetricsSource, empty: boolean): string {
  if (empty)
    return 'no sample could be read: an agent that failed to start answers with nothing too, it is no proof that there is no JVM';
  if (source === 'none') return 'no series tells of a JVM';
  return BY_SOURCE[source]?.[idea] ?? 'no series tells it';
}
