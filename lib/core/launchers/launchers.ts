import type { Launcher } from './launcher.ts';
import { APP_SERVER_LAUNCHERS } from './rows/app-servers.ts';
import { BUILD_SCRIPT_LAUNCHERS } from './rows/build-scripts.ts';
import { BUILDPACK_LAUNCHERS } from './rows/buildpacks.ts';
import { CONFLUENT_LAUNCHERS } from './rows/confluent.ts';
import { DATA_STORE_LAUNCHERS } from './rows/data-stores.ts';
import { ELASTIC_LAUNCHERS } from './rows/elastic.ts';
import { FLINK_LAUNCHERS } from './rows/flink.ts';
import { HADOOP_LAUNCHERS } from './rows/hadoop.ts';
import { JAVA_LAUNCHERS } from './rows/java.ts';
import { KAFKA_LAUNCHERS } from './rows/kafka.ts';
import { KEYCLOAK_LAUNCHERS } from './rows/keycloak.ts';
import { MESSAGING_LAUNCHERS } from './rows/messaging.ts';
import { PULSAR_LAUNCHERS } from './rows/pulsar.ts';
import { RED_HAT_LAUNCHERS } from './rows/red-hat.ts';
import { SERVICE_LAUNCHERS } from './rows/services.ts';
import { SMALL_LAUNCHERS } from './rows/small.ts';
import { SPARK_LAUNCHERS } from './rows/spark.ts';
import { STRIMZI_LAUNCHERS } from './rows/strimzi.ts';
import { TOMCAT_LAUNCHERS } from './rows/tomcat.ts';
import { ZOOKEEPER_LAUNCHERS } from './rows/zookeeper.ts';

/** All start scripts, special before general: the first row that fits is taken. */
export const LAUNCHERS: readonly Launcher[] = [
  ...SMALL_LAUNCHERS,
  ...TOMCAT_LAUNCHERS,
  ...APP_SERVER_LAUNCHERS,
  ...KEYCLOAK_LAUNCHERS,
  ...RED_HAT_LAUNCHERS,
  ...BUILDPACK_LAUNCHERS,
  ...ELASTIC_LAUNCHERS,
  ...DATA_STORE_LAUNCHERS,
  ...PULSAR_LAUNCHERS,
  ...MESSAGING_LAUNCHERS,
  ...ZOOKEEPER_LAUNCHERS,
  ...STRIMZI_LAUNCHERS,
  ...CONFLUENT_LAUNCHERS,
  ...KAFKA_LAUNCHERS,
  ...HADOOP_LAUNCHERS,
  ...FLINK_LAUNCHERS,
  ...SPARK_LAUNCHERS,
  ...SERVICE_LAUNCHERS,
  ...BUILD_SCRIPT_LAUNCHERS,
  ...JAVA_LAUNCHERS,
];
