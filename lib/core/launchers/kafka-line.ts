import { type Made, type Piece, variable } from './launcher.ts';

/** The collector and its options that Kafka's scripts choose. */
const KAFKA_G1 = [
  '-server',
  '-XX:+UseG1GC',
  '-XX:MaxGCPauseMillis=20',
  '-XX:InitiatingHeapOccupancyPercent=35',
  '-XX:+ExplicitGCInvokesConcurrent',
  '-XX:MaxInlineLevel=15',
  '-Djava.awt.headless=true',
];

const JMX = [
  '-Dcom.sun.management.jmxremote',
  '-Dcom.sun.management.jmxremote.authenticate=false',
  '-Dcom.sun.management.jmxremote.ssl=false',
];

/** The line of `kafka-run-class.sh`, which every Kafka command goes through; only the heap differs by command. */
export const runClass = (heap: Made, prefix = 'KAFKA'): readonly Piece[] => [
  variable(`${prefix}_HEAP_OPTS`, { otherwise: heap }),
  variable(`${prefix}_JVM_PERFORMANCE_OPTS`, { otherwise: KAFKA_G1 }),
  variable(`${prefix}_GC_LOG_OPTS`),
  variable(`${prefix}_JMX_OPTS`, { otherwise: JMX }),
  variable(`${prefix}_LOG4J_OPTS`),
  variable('JAVA_DEBUG_OPTS', { when: (scene) => (scene.text(`${prefix}_DEBUG`) ?? '') !== '' }),
  variable(`${prefix}_OPTS`),
];

/** Where that line was read. */
export const RUN_CLASS = 'apache/kafka bin/kafka-run-class.sh 0194da295042';
