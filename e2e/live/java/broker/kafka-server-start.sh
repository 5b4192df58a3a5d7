#!/bin/sh
# Starts the broker as Kafka's own start script does as far as memory is concerned: the same variables in the same order, the same
# defaults when one is empty. Kafka's distribution with its scripts is not in a package registry; its jars are.
: "${KAFKA_HEAP_OPTS:=-Xmx1G -Xms1G}"
: "${KAFKA_JVM_PERFORMANCE_OPTS:=-server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -XX:InitiatingHeapOccupancyPercent=35 -XX:+ExplicitGCInvokesConcurrent -XX:MaxInlineLevel=15 -Djava.awt.headless=true}"
CLASSPATH="/opt/kafka/libs/*"
[ -e /tmp/kafka/meta.properties ] ||
  java -Xmx64m -cp "$CLASSPATH" kafka.tools.StorageTool format --cluster-id MkU3OEVBNTcwNTJENDM2Qg --config "$1" >/dev/null
# shellcheck disable=SC2086 -- each variable is a list of words
exec java $KAFKA_HEAP_OPTS $KAFKA_JVM_PERFORMANCE_OPTS $KAFKA_GC_LOG_OPTS $KAFKA_JMX_OPTS $KAFKA_LOG4J_OPTS \
  -cp "$CLASSPATH" $KAFKA_OPTS kafka.Kafka "$@"
