import { GiB } from '../../units/bytes.ts';
import { runClass } from '../kafka-line.ts';
import { adds, type Launcher, type LaunchScene, type Made, variable } from '../launcher.ts';
import { fromLimit, isUnset, share } from '../memory-rules.ts';

/** What Strimzi's operators start. */
export const STRIMZI_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'strimzi-kafka',
    product: 'Strimzi brokers, controllers, Connect, Bridge and Cruise Control',
    versions: 'operator of 2026-08; earlier ones not read',
    image: /strimzi\/kafka(?::|@|$)|amq-?streams/,
    command: /kafka_run\.sh|kafka_connect_run\.sh|kafka_mirror_maker_2_run\.sh|cruise_control_run\.sh/,
    reader: 'kafka_run.sh',
    line: [
      variable('KAFKA_HEAP_OPTS', { otherwise: dynamicHeap }),
      ...runClass([]).slice(1),
      variable('STRIMZI_JAVA_SYSTEM_PROPERTIES'),
    ],
    notes: ['The operator makes these pods: what counts is jvmOptions of its custom resource.'],
    certainty: 'high',
    source:
      'strimzi/strimzi-kafka-operator docker-images/kafka-based/kafka/scripts/{kafka_run,dynamic_resources}.sh 8541da1e336b',
  },
  {
    id: 'strimzi-bridge',
    product: 'Strimzi HTTP bridge',
    versions: '2026',
    image: /strimzi\/kafka-bridge/,
    command: /kafka_bridge_run\.sh/,
    reader: 'kafka_bridge_run.sh',
    line: [
      variable('JAVA_OPTS'),
      variable('KAFKA_HEAP_OPTS', { otherwise: dynamicHeap }),
      variable('STRIMZI_JAVA_SYSTEM_PROPERTIES'),
      variable('STRIMZI_JAVA_OPTS'),
    ],
    certainty: 'medium',
    source: 'strimzi/strimzi-kafka-operator docker-images/kafka-based bridge scripts 8541da1e',
  },
  {
    id: 'strimzi-operator',
    product: 'Strimzi operators',
    versions: 'main of 2026-08',
    image: /quay\.io\/strimzi\/operator/,
    command: /launch_java\.sh|(?:cluster|topic|user)_operator_run\.sh/,
    reader: 'launch_java.sh',
    line: [
      variable('JAVA_OPTS'),
      variable('STRIMZI_JAVA_SYSTEM_PROPERTIES'),
      variable('STRIMZI_JAVA_OPTS'),
      adds(['-XX:NativeMemoryTracking=summary'], 'STRIMZI_GC_LOG_ENABLED is true', {
        when: ({ text }) => text('STRIMZI_GC_LOG_ENABLED') === 'true',
      }),
      adds(['-XX:+ExitOnOutOfMemoryError'], 'always'),
      adds(['-XX:MinRAMPercentage=15', '-XX:MaxRAMPercentage=20'], 'no option names either percentage', {
        when: ({ text }) =>
          !/M(?:in|ax)RAMPercentage/.test(`${text('JAVA_OPTS') ?? ''} ${text('STRIMZI_JAVA_OPTS') ?? ''}`),
      }),
    ],
    certainty: 'high',
    source: 'strimzi/strimzi-kafka-operator docker-images/operator/scripts/launch_java.sh 8541da1e',
  },
];

/**
 * Strimzi: a percentage of the memory with an upper bound, as `-Xms` and `-Xmx` alike; where neither limit nor request is set the
 * operator gives an initial heap alone. Source: JvmOptionUtils.java 8541da1e336b.
 */
function dynamicHeap(scene: LaunchScene): Made {
  if (
    isUnset(scene.memoryLimit) &&
    isUnset(scene.memoryRequest) &&
    scene.text('STRIMZI_DYNAMIC_HEAP_PERCENTAGE') === undefined
  )
    return ['-Xms128M'];
  const broker =
    /kafka_run\.sh/.test(scene.command) || !/connect|mirror|bridge|cruise/.test(`${scene.command} ${scene.image}`);
  const percent = Number(scene.text('STRIMZI_DYNAMIC_HEAP_PERCENTAGE') ?? (broker ? 50 : 75));
  const most = Number(scene.text('STRIMZI_DYNAMIC_HEAP_MAX') ?? (broker ? 5 * GiB : Number.POSITIVE_INFINITY));
  return fromLimit(scene, (limit) => {
    const heap = share(limit, percent, most);
    return [`-Xms${heap}`, `-Xmx${heap}`];
  });
}
