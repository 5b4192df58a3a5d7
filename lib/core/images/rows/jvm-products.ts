import { named, type Product, products } from '../product.ts';

const apache = (name: string): string => `https://github.com/apache/${name}`;

/** Products that run on a JVM, wherever their image comes from. */
export const JVM_PRODUCTS: readonly Product[] = products('jvm', [
  [
    named('elasticsearch enterprise-search logstash'),
    'a server of Elastic',
    'https://github.com/elastic/elasticsearch',
  ],
  [named('opensearch opendistro-for-elasticsearch'), 'OpenSearch', 'https://github.com/opensearch-project/OpenSearch'],
  [
    /(?:^|\/)cp-(?:kafka|server|schema-registry|ksql|zookeeper|enterprise|ce-kafka)|confluentinc\//,
    'a Confluent product',
    'https://github.com/confluentinc/kafka-images',
  ],
  [
    named('kafka ksqldb ksql kafdrop akhq cmak schema-registry cruise-control debezium amq-?streams fast-data-dev'),
    'a program of the Kafka family',
    apache('kafka'),
  ],
  [named('zookeeper zk'), 'Apache ZooKeeper', apache('zookeeper')],
  [
    named('cassandra cass-management-api dse-server datastax k8ssandra reaper'),
    'Apache Cassandra',
    apache('cassandra'),
  ],
  [named('hadoop hdfs namenode datanode resourcemanager nodemanager'), 'Apache Hadoop', apache('hadoop')],
  [named('hbase hive hive-metastore hiveserver2? phoenix-queryserver'), 'HBase or Hive', apache('hbase')],
  [named('spark livy kyuubi'), 'Apache Spark', apache('spark')],
  [named('flink statefun storm samza heron beam-flink'), 'a stream processor', apache('flink')],
  [named('pulsar pulsar-all streamnative bookkeeper bookie pravega'), 'Pulsar or BookKeeper', apache('pulsar')],
  [
    named('rocketmq activemq artemis activemq-artemis amq-broker qpid-broker-j hornetq hivemq\\d?'),
    'a message broker on the JVM',
    apache('activemq'),
  ],
  [named('solr nutch tika fuseki jena stanbol'), 'Solr or a neighbour', apache('solr')],
  [
    named('neo4j janusgraph orientdb hugegraph gremlin-server arcadedb stardog graphdb blazegraph'),
    'a graph database',
    'https://github.com/neo4j/neo4j',
  ],
  [
    named('hazelcast ignite gridgain infinispan datagrid geode gemfire coherence terracotta'),
    'a data grid',
    'https://github.com/hazelcast/hazelcast',
  ],
  [
    named(
      'druid pinot kylin trino presto starburst starburst-enterprise dremio dremio-oss drill iotdb crate h2 hsqldb derby voltdb accumulo alluxio ozone cratedb questdb opentsdb kairosdb',
    ),
    'a database or query engine on the JVM',
    'https://github.com/trinodb/trino',
  ],
  [
    named(
      'zeppelin nifi streamsets pentaho seatunnel dolphinscheduler streampark inlong linkis eventmesh hertzbeat azkaban oozie ranger knox gobblin paimon amoro gravitino unomi camel karaf servicemix servicecomb shardingsphere shardingsphere-proxy fineract ofbiz skywalking-java shenyu seata seata-server streampipes kettle',
    ),
    'an Apache project on the JVM',
    'https://projects.apache.org/projects.html?language#Java',
  ],
  [
    /apache\/(?:hop|atlas|syncope|roller|james|polaris|manifoldcf|sling|wayang|baremaps|dubbo|uniffle|celeborn|fluss|flagon|causeway|cloudstack|guacamole(?!-server|-guacd))/,
    'an Apache project on the JVM',
    'https://projects.apache.org/projects.html?language#Java',
  ],
  [
    named(
      'nacos nacos-server apollo-configservice apollo-adminservice apollo-portal apollo-config-server apollo-admin-server apollo-portal-server sentinel-dashboard xxl-job-admin xxl-job dubbo canal-server canal-adapter powerjob-server',
    ),
    'a Java service of the Alibaba family',
    'https://github.com/alibaba/nacos',
  ],
  [
    named('keycloak rhbk sso\\d+ openam opendj forgerock gluu wso2\\w* gravitee apim-gateway'),
    'an identity or API product on the JVM',
    'https://github.com/keycloak/keycloak',
  ],
  [
    named(
      'tomcat\\d* tomee jetty wildfly jboss[\\w.]* payara glassfish weblogic websphere websphere-liberty open-liberty openliberty wlp undertow helidon jws\\d* eap\\d*',
    ),
    'an application server',
    'https://github.com/apache/tomcat',
  ],
  [
    named(
      'jenkins hudson teamcity-server teamcity-agent bamboo bamboo-server gocd-server gocd-agent[\\w-]* rundeck nexus3? nexus-?iq artifactory[\\w-]* archiva sonarqube gerrit jira[\\w-]* confluence[\\w-]* bitbucket[\\w-]* youtrack gitbucket onedev',
    ),
    'a server of software makers',
    'https://github.com/jenkinsci/jenkins',
  ],
  [
    /spinnaker[\w-]*\/(?:docker\/)?(?:clouddriver|orca|gate|echo|front50|igor|rosco|fiat|kayenta)/,
    'a Spinnaker service',
    'https://github.com/spinnaker/spinnaker',
  ],
  [
    named(
      'vdbench ycsb graylog metabase openrefine wiremock selenium zaproxy gatling jmeter flyway liquibase swagger-generator openapi-generator plantuml-server structurizr zipkin zipkin-slim pinpoint-\\w+ opennms unifi[\\w-]* openhab thingsboard tb-node hawkbit-\\w+ minecraft[\\w-]* papermc bungeecord airsonic[\\w-]* komga openfire jvb jicofo jigasi jibri',
    ),
    'a product on the JVM',
    'https://github.com/openzipkin/zipkin',
  ],
  [
    named(
      'camunda[\\w-]* zeebe activiti[\\w-]* flowable[\\w-]* jbpm[\\w-]* kie-server kogito[\\w-]* drools[\\w-]* bonita alfresco[\\w-]* nuxeo liferay magnolia xwiki dspace geoserver geonetwork lucee exist-db openmrs[\\w-]* dhis2[\\w-]* hapi-fhir[\\w-]* hapi cbioportal mirth',
    ),
    'a business product on the JVM',
    'https://github.com/camunda/camunda',
  ],
  [
    named(
      'eureka[\\w-]* spring-?cloud[\\w-]* spring-?boot[\\w-]* springcloudtask springcloudstream springcommunity petclinic[\\w-]* hystrix[\\w-]* zuul[\\w-]* quarkus[\\w-]* micronaut[\\w-]*',
    ),
    'an application of a JVM framework',
    'https://github.com/spring-projects/spring-boot',
  ],
]);
