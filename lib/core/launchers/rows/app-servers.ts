import { adds, type Launcher, type LaunchScene, made, optionLines, variable } from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

const WILDFLY_DEFAULTS = [
  '-Xms64m',
  '-Xmx512m',
  '-Djava.net.preferIPv4Stack=true',
  '-Djboss.modules.system.pkgs=org.jboss.byteman',
  '-Djava.awt.headless=true',
];

/** Application servers. */
export const APP_SERVER_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'wildfly-domain',
    product: 'WildFly and JBoss EAP in domain mode',
    versions: 'main of 2026',
    command: /domain\.sh/,
    reader: 'domain.sh',
    sources: /\/bin\/domain\.conf$/,
    line: [
      variable('PROCESS_CONTROLLER_JAVA_OPTS'),
      variable('JAVA_OPTS', { otherwise: WILDFLY_DEFAULTS }),
      variable('HOST_CONTROLLER_JAVA_OPTS'),
    ],
    otherJvms: 'process controller, host controller and one JVM a managed server',
    certainty: 'high',
    source: 'wildfly/wildfly-core core-feature-pack/common/src/main/resources/content/bin/domain.sh d5f32d19149f',
  },
  {
    id: 'wildfly-standalone',
    product: 'WildFly and JBoss EAP',
    versions: 'main of 2026; the rule that JAVA_OPTS replaces the defaults is old',
    image: /(?:^|\/)wildfly\/wildfly(?::|@|$)|jboss\/(?:wildfly|keycloak)|jboss-eap-\d|(?:^|\/)wildfly(?::|@|$)/,
    command: /standalone\.sh/,
    variables: /^(?:PREPEND_JAVA_OPTS|JBOSS_JAVA_SIZING)$/,
    reader: 'standalone.sh',
    sources: /\/bin\/standalone\.conf$/,
    line: [
      variable('PREPEND_JAVA_OPTS', { when: ({ text }) => text('PRESERVE_JAVA_OPTS') !== 'true' }),
      variable('JBOSS_JAVA_SIZING', { when: ({ text }) => (text('JAVA_OPTS') ?? '') === '' }),
      variable('JAVA_OPTS', {
        otherwise: (scene) => [
          ...((scene.text('JBOSS_JAVA_SIZING') ?? '') === '' ? wildflySizes(scene) : []),
          ...WILDFLY_DEFAULTS.slice(2),
        ],
      }),
      adds(['-Xlog:gc*'], 'GC_LOG is true', { when: ({ text }) => text('GC_LOG') === 'true' }),
    ],
    ignores: ['MODULE_OPTS'],
    certainty: 'high',
    source:
      'wildfly/wildfly-core core-feature-pack/common/src/main/resources/content/bin/standalone.{sh,conf} d5f32d19149f',
  },
  {
    id: 'payara',
    product: 'Payara Server image',
    versions: '5 and 6',
    image: /payara\/(?:server-(?:full|web)|micro)/,
    command: /startInForeground\.sh|scripts\/entrypoint\.sh/,
    reader: 'startInForeground.sh',
    line: [
      variable('JVM_ARGS'),
      adds(['-XX:+UseContainerSupport'], 'the image writes it into domain.xml'),
      made(['MEM_MAX_RAM_PERCENTAGE', 'MEM_XSS'], (scene) => [
        ...flagOf(scene, 'MEM_MAX_RAM_PERCENTAGE', (share) => `-XX:MaxRAMPercentage=${share}`, '70.0'),
        ...flagOf(scene, 'MEM_XSS', (size) => `-Xss${size}`, '512k'),
      ]),
    ],
    notes: ['The options of domain.xml follow JVM_ARGS and win.'],
    otherJvms: 'a short JVM computes the line first',
    certainty: 'medium',
    source:
      'payara/Payara appserver/extras/docker-images/server-full/src/main/docker/bin/startInForeground.sh 071beaa3a095',
  },
  {
    id: 'open-liberty',
    product: 'Open Liberty and WebSphere Liberty',
    versions: '18 and later',
    image: /open-liberty|websphere-liberty/,
    command: /\/wlp\/bin\/server run|docker-server\.sh/,
    reader: 'server',
    line: [optionLines(/\/jvm\.options$/), variable('JVM_ARGS')],
    certainty: 'medium',
    source: 'https://openliberty.io/docs/latest/reference/default-environment-variables.html',
  },
  {
    id: 'weblogic',
    product: 'Oracle WebLogic Server',
    versions: '12.2.1.4 to 14',
    image: /oracle\/weblogic|container-registry\.oracle\.com\/middleware\/(?:weblogic|fmw)/,
    command: /\/weblogic-operator\/scripts\/startServer\.sh|startWebLogic\.sh/,
    variables: /^USER_MEM_ARGS$/,
    reader: 'startWebLogic.sh',
    line: [
      variable('USER_MEM_ARGS', {
        otherwise: { unknown: 'MEM_ARGS of the domain set the heap when USER_MEM_ARGS is empty' },
      }),
      variable('JAVA_OPTIONS'),
    ],
    ignores: ['JAVA_OPTS'],
    otherJvms: 'a node manager runs in the same container',
    certainty: 'medium',
    source: 'https://oracle.github.io/weblogic-kubernetes-operator/4.1/faq/resource-settings/',
  },
  {
    id: 'jetty-docker',
    product: 'Eclipse Jetty image',
    versions: '9.4 to 12.1',
    image: /(?:^|\/)jetty(?::|@|$)|eclipse\/jetty/,
    command: /jetty[^ ]*\/start\.jar/,
    reader: 'docker-entrypoint.sh',
    line: [
      variable('JAVA_OPTIONS'),
      adds(['-Djava.io.tmpdir=/tmp/jetty'], 'JAVA_OPTIONS names no java.io.tmpdir', {
        when: ({ text }) => !/java\.io\.tmpdir/.test(text('JAVA_OPTIONS') ?? ''),
      }),
    ],
    ignores: ['JAVA_OPTS'],
    certainty: 'high',
    source: 'jetty/jetty.docker amazoncorretto/12.0/jdk17-al2023/docker-entrypoint.sh c6c5ebec9f11',
  },
];

/** Until WildFly 35 of November 2024 the metaspace was bounded too; JBoss EAP to 8 and images without a version are such. */
function wildflySizes({ image }: LaunchScene): readonly string[] {
  const major = /wildfly[^:]*:(?<major>\d+)/.exec(image)?.groups?.['major'];
  const older = major === undefined ? /eap-?[78]|jboss\/(?:wildfly|keycloak)/.test(image) : Number(major) < 35;
  return [...WILDFLY_DEFAULTS.slice(0, 2), ...(older ? ['-XX:MetaspaceSize=96M', '-XX:MaxMetaspaceSize=256m'] : [])];
}
