import { expect, table } from '#lib/testing/harness.ts';
import { readExposition } from '../exposition/read-exposition.ts';
import { metricsDocument } from '../metrics-document.ts';
import { readJvm } from '../read-jvm.ts';

table(
  'spellings of published configurations and of exporters that are seldom met',
  [
    {
      why: 'MicroProfile 1 has colons, snake case and the collector in the name',
      source: 'microprofile',
      text: `
base:memory_used_heap_bytes 5.0641512E7
base:memory_committed_heap_bytes 7.1892992E7
base:memory_max_heap_bytes 5.36870912E8
base:classloader_current_loaded_class_count 16266
base:classloader_total_loaded_class_count 16372
base:thread_count 77
base:thread_max_count 91
base:gc_ps_scavenge_count 94
base:gc_ps_scavenge_time_seconds 1.5
base:gc_ps_mark_sweep_count 3`,
      jvm: {
        heapUsedBytes: 50641512,
        heapCommittedBytes: 71892992,
        heapMaxBytes: 536870912,
        loadedClasses: 16266,
        threads: 77,
        threadsPeak: 91,
        gcCount: 94,
        gcSeconds: 1.5,
        vm: 'hotspot',
        collector: 'parallel',
      },
    },
    {
      why: 'rules that keep the attribute’s name and name the pool by a label of their own',
      source: 'jmx_exporter',
      text: `
jmx_scrape_error 0
jvm_memory_heapmemoryusage_used_bytes 100
jvm_memorypool_usage_used{type="Metaspace"} 50
jvm_threads_threadcount 20
jvm_classes_loadedclasscount 900
jvm_gc_collectioncount{collector="G1 Young Generation"} 4
jvm_gc_collection_time_ms_total{gc="G1 Young Generation"} 250`,
      jvm: {
        heapUsedBytes: 100,
        metaspaceUsedBytes: 50,
        threads: 20,
        loadedClasses: 900,
        gcCount: 4,
        gcSeconds: 0.25,
        vm: 'hotspot',
        collector: 'g1',
      },
    },
    {
      why: 'a rule that gives three attributes of a pool one name tells none of them',
      source: 'client_java',
      text: `
jvm_memory_used_bytes{area="HeapMemoryUsage"} 100
jvm_memory_pool_used_bytes{pool="Metaspace"} 50
jvm_memory_pool_used_bytes{pool="Metaspace",attribute="PeakUsage"} 90`,
      jvm: {},
    },
    {
      why: 'cassandra-exporter has a prefix and words of its own',
      source: 'client_java',
      text: `
cassandra_jvm_memory_pool_used_bytes{pool="Metaspace",type="NON_HEAP"} 50
cassandra_jvm_memory_pool_maximum_bytes{pool="G1 Old Gen",type="HEAP"} 300
cassandra_jvm_memory_pool_maximum_bytes{pool="Metaspace",type="NON_HEAP"} NaN
cassandra_jvm_gc_collection_count{collector="G1 Young Generation"} 4
cassandra_jvm_gc_estimated_collection_duration_seconds_total{collector="G1 Young Generation"} 0.25`,
      jvm: {
        heapMaxBytes: 300,
        metaspaceUsedBytes: 50,
        gcCount: 4,
        gcSeconds: 0.25,
        vm: 'hotspot',
        collector: 'g1',
      },
    },
    {
      why: 'OpenTelemetry’s gatherer for JMX has words of its own',
      source: 'mixed',
      text: `
jvm_memory_heap_used_bytes 100
jvm_memory_pool_used_bytes{name="Metaspace"} 50
jvm_gc_collections_count_total{name="G1 Young Generation"} 4
jvm_gc_collections_elapsed_milliseconds_total{name="G1 Young Generation"} 250
jvm_threads_count 20`,
      jvm: {
        heapUsedBytes: 100,
        metaspaceUsedBytes: 50,
        threads: 20,
        gcCount: 4,
        gcSeconds: 0.25,
        vm: 'hotspot',
        collector: 'g1',
      },
    },
    {
      why: 'an area that is neither heap nor the rest is no heap',
      source: 'client_java',
      text: 'jvm_memory_used_bytes{area="total"} 900',
      jvm: {},
    },
    {
      why: 'Spring’s registry began to listen after the JVM did, whatever version it is',
      source: 'micrometer',
      text: `
jvm_threads_live_threads 20
jvm_gc_pause_seconds_count{action="end of minor GC"} 4
http_server_requests_seconds_count{uri="/"} 7`,
      jvm: { threads: 20 },
    },
  ],
  ({ why, source, text, jvm }) => {
    const document = metricsDocument(readJvm(readExposition(`${text.trim()}\n`).samples));
    expect.soft(document.jvm, why).toEqual(jvm);
    expect.soft(document.source, why).toBe(source);
  },
);
