import type { Launcher } from './launcher.ts';
import { APP_SERVER_LAUNCHERS } from './rows/app-servers.ts';
import { BUILD_SCRIPT_LAUNCHERS } from './rows/build-scripts.ts';
import { BUILDPACK_LAUNCHERS } from './rows/buildpacks.ts';
import { DATA_STORE_LAUNCHERS } from './rows/data-stores.ts';
import { ELASTIC_LAUNCHERS } from './rows/elastic.ts';
import { FLINK_LAUNCHERS } from './rows/flink.ts';
import { HADOOP_LAUNCHERS } from './rows/hadoop.ts';
import { JAVA_LAUNCHERS } from './rows/java.ts';
import { KAFKA_LAUNCHERS, ZOOKEEPER_LAUNCHERS } from './rows/kafka.ts';
import { MESSAGING_LAUNCHERS } from './rows/messaging.ts';
import { RED_HAT_LAUNCHERS } from './rows/red-hat.ts';
import { SERVICE_LAUNCHERS } from './rows/services.ts';
import { SMALL_LAUNCHERS } from './rows/small.ts';
import { SPARK_LAUNCHERS } from './rows/spark.ts';
import { TOMCAT_LAUNCHERS } from './rows/tomcat.ts';

/** All start scripts, special before general: the first row that fits is taken. */
export const LAUNCHERS: readonly Launcher[] = [
  ...SMALL_LAUNCHERS,
  ...TOMCAT_LAUNCHERS,
  ...APP_SERVER_LAUNCHERS,
  ...RED_HAT_LAUNCHERS,
  ...BUILDPACK_LAUNCHERS,
  ...ELASTIC_LAUNCHERS,
  ...DATA_STORE_LAUNCHERS,
  ...MESSAGING_LAUNCHERS,
  ...ZOOKEEPER_LAUNCHERS,
  ...KAFKA_LAUNCHERS,
  ...HADOOP_LAUNCHERS,
  ...FLINK_LAUNCHERS,
  ...SPARK_LAUNCHERS,
  ...SERVICE_LAUNCHERS,
  ...BUILD_SCRIPT_LAUNCHERS,
  ...JAVA_LAUNCHERS,
];
