import type { Container } from '../model/container.ts';
import type { PodTemplate } from '../model/workload.ts';
import type { Evidence } from './detection.ts';

/** What a test found, for the sentence of the evidence; undefined when it found nothing. */
type Look = (
  container: Container,
  template: Pick<PodTemplate, 'labels' | 'annotations'> | undefined,
) => string | undefined;

/** One hint that a specification may hold. */
type Hint = { readonly weight: number; readonly look: Look; readonly source: string };

const firstName =
  (pattern: RegExp): Look =>
  ({ env }) => {
    const name = env.find((entry) => pattern.test(entry.name))?.name;
    return name === undefined ? undefined : `the variable ${name} is set`;
  };

const firstValue =
  (pattern: RegExp, what: string): Look =>
  ({ env }) => {
    const found = env.find(({ value }) => value.state === 'known' && pattern.test(value.value));
    return found === undefined ? undefined : `${found.name} holds ${what}`;
  };

const probePath =
  (pattern: RegExp, what: string): Look =>
  ({ probes }) => {
    const found = [probes.liveness, probes.readiness, probes.startup].find((probe) => pattern.test(probe?.path ?? ''));
    return found === undefined ? undefined : `a probe asks ${found.path}, as ${what} answers`;
  };

const mounted =
  (pattern: RegExp): Look =>
  ({ volumeMounts }) => {
    const path = volumeMounts.find((mount) => pattern.test(mount.path))?.path;
    return path === undefined ? undefined : `${path} is mounted`;
  };

const fileText =
  (path: RegExp, text: RegExp, what: string): Look =>
  ({ files }) => {
    const found = files.find((file) => path.test(file.path) && text.test(file.text));
    return found === undefined ? undefined : `${found.path} holds ${what}`;
  };

const labelled =
  (key: RegExp, value: RegExp): Look =>
  (_, template) => {
    const found = Object.entries({ ...template?.labels, ...template?.annotations }).find(
      ([name, text]) => key.test(name) && value.test(text),
    );
    return found === undefined ? undefined : `it is marked ${found[0]}=${found[1]}`;
  };

const argument =
  (pattern: RegExp): Look =>
  ({ command, args }) => {
    const word = [...(command ?? []), ...(args ?? [])].find((text) => pattern.test(text));
    return word === undefined ? undefined : `${word.length > 80 ? `${word.slice(0, 80)}…` : word} is among its words`;
  };

const SPRING = 'https://docs.spring.io/spring-boot/reference/features/external-config.html';
const QUARKUS = 'https://quarkus.io/guides/config-reference';

/** Hints with their weight: above 3 one alone decides where nothing contradicts. */
const HINTS: readonly Hint[] = [
  {
    weight: 8,
    look: firstName(/^(?:JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|OPENJ9_JAVA_OPTIONS|IBM_JAVA_OPTIONS)$/),
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  {
    weight: 6,
    look: firstName(
      /(?:^|_)(?:JAVA|JVM)_?(?:OPTS?|OPTIONS?|ARGS|MEM|HEAP|XM[SX]|HOME|FLAGS|PARAMS)(?:_|$)|^CATALINA_|^MAVEN_OPTS|_HEAP_OPTS$|^(?:MAX_HEAP_SIZE|HEAP_NEWSIZE)$|^JAVA_/,
    ),
    source: 'the start scripts of lib/core/launchers',
  },
  {
    weight: 6,
    look: firstName(
      /^(?:SPRING|EUREKA|QUARKUS|MICRONAUT|HIBERNATE|MANAGEMENT_ENDPOINTS?|LOGGING_LEVEL_(?:ORG|COM|ROOT)|JHIPSTER|VERTX|HIKARI|CONNECT_(?:BOOTSTRAP_SERVERS|GROUP_ID|CONFIG_STORAGE_TOPIC)|MP_JWT|JBOSS|WILDFLY|KEYCLOAK|KC)(?:_|$)/,
    ),
    source: SPRING,
  },
  {
    weight: 5,
    look: firstValue(/\bjdbc:[a-z\d]+:/, 'a JDBC address'),
    source: 'https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html',
  },
  {
    weight: 5,
    look: firstValue(/^(?:org|com|io|net|dev)\.[a-z]\w*(?:\.[a-z_]\w*)*\.[A-Z]\w+$/, 'the name of a Java class'),
    source: 'JLS 6.1',
  },
  {
    weight: 5,
    look: firstValue(/\S\.(?:jar|war)(?:$|[\s:,])/, 'the path of a jar'),
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/jar/jar.html',
  },
  {
    weight: 6,
    look: argument(/\S\.(?:jar|war)(?:$|[\s:;"'])|(?:^|\s)-(?:Xmx|Xms|Xss|XX:|javaagent:)/),
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
  {
    weight: 5,
    look: probePath(/\/actuator(?:\/|$)/, 'Spring Boot'),
    source: 'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html',
  },
  { weight: 5, look: probePath(/^\/q\/health/, 'Quarkus'), source: 'https://quarkus.io/guides/smallrye-health' },
  { weight: 4, look: probePath(/^\/jmx(?:\?|$)/, 'Hadoop'), source: 'https://hadoop.apache.org' },
  {
    weight: 4,
    look: probePath(/^\/(?:swagger-ui\.html|v3\/api-docs|h2-console|jolokia|hawtio)/, 'a Java application'),
    source: 'https://springdoc.org',
  },
  {
    weight: 5,
    look: labelled(/^prometheus\.io\/path$/, /\/actuator\/|^\/q\/metrics/),
    source: 'https://docs.spring.io/spring-boot/reference/actuator/metrics.html',
  },
  {
    weight: 6,
    look: labelled(
      /^app\.openshift\.io\/runtime$/,
      /^(?:java|openjdk|spring|spring-boot|quarkus|wildfly|eap|jboss|tomcat|vertx|camel|jenkins|kafka|karaf)$/,
    ),
    source: 'https://github.com/redhat-developer/app-labels',
  },
  {
    weight: -6,
    look: labelled(
      /^app\.openshift\.io\/runtime$/,
      /^(?:nodejs|python|golang|go|ruby|php|dotnet|nginx|postgresql|mongodb|redis)$/,
    ),
    source: 'https://github.com/redhat-developer/app-labels',
  },
  {
    weight: 6,
    look: labelled(/inject-java$|java-agent-injected$|java-lib\.version$/, /^(?!false$).+/),
    source: 'open-telemetry/opentelemetry-operator internal/instrumentation/javaagent.go be894441',
  },
  {
    weight: -6,
    look: labelled(/inject-(?:nodejs|python|dotnet|go|apache-httpd|nginx)$/, /^(?!false$).+/),
    source: 'open-telemetry/opentelemetry-operator internal/instrumentation be894441',
  },
  {
    weight: 5,
    look: mounted(
      /\.(?:jar|war)$|\/(?:tomcat\d*|catalina|wildfly|jboss|wlp|jetty|glassfish|payara|WEB-INF|BOOT-INF)(?:\/|$)|logback[\w.-]*\.xml$|log4j2?[\w.-]*\.(?:xml|properties|ya?ml)$|\/jvm\.(?:options|config)|\.vmoptions$/,
    ),
    source: 'https://openliberty.io/docs/latest/reference/directory-locations-properties.html',
  },
  {
    weight: 6,
    look: fileText(
      /logback[\w.-]*\.xml$|log4j2?[\w.-]*\.(?:xml|properties|ya?ml)$|\/jvm\.(?:options|config)$|\.vmoptions$/,
      /\S/,
      'settings of a Java logger or of the JVM',
    ),
    source: 'https://logback.qos.ch/manual/configuration.html',
  },
  {
    weight: 6,
    look: fileText(
      /\.(?:ya?ml|properties|conf)$/,
      /^\s*(?:spring|eureka|quarkus|micronaut|management\.endpoints?)[.:]|\bjdbc:[a-z\d]+:/m,
      'settings of a Java application',
    ),
    source: SPRING,
  },
  {
    weight: 4,
    look: ({ name }) =>
      /(?:^|[-_])(?:java|jvm|spring|springboot|quarkus|tomcat|jetty|wildfly|jboss)(?:[-_]|$)/.test(name)
        ? `the container is called ${name}`
        : undefined,
    source: QUARKUS,
  },
];

/** What variables, words, probes, mounts, files and marks of a specification say of a JVM. */
export function specificationEvidence(
  container: Container,
  template: Pick<PodTemplate, 'labels' | 'annotations'> | undefined,
): readonly Evidence[] {
  const found = HINTS.flatMap(({ weight, look }): readonly Evidence[] => {
    const says = look(container, template);
    return says === undefined ? [] : [{ says, from: 'specification', weight }];
  });
  // Two hints may see the same thing: it counts once, as the first and stronger of them weighs it.
  return found.filter(({ says }, index) => found.findIndex((one) => one.says === says) === index);
}
