import {
  adds,
  type Launcher,
  type LaunchScene,
  made,
  optionLines,
  parameters,
  settingLines,
  variable,
} from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

/** Products that bring their own start script. */
export const SERVICE_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'jenkins-controller',
    product: 'Jenkins controller image',
    versions: 'JENKINS_JAVA_OPTS since 2022-02',
    image: /(?:^|\/)jenkins\/jenkins(?::|@|$)|cloudbees\/(?:cloudbees-)?(?:jenkins|core)|(?:^|\/)jenkins(?::|@|$)/,
    command: /\/usr\/local\/bin\/jenkins\.sh/,
    variables: /^JENKINS_JAVA_OPTS$/,
    reader: 'jenkins.sh',
    line: [
      variable('JAVA_OPTS'),
      variable('JENKINS_JAVA_OPTS'),
      adds(['-Dhudson.lifecycle=hudson.lifecycle.ExitLifecycle'], 'JAVA_OPTS names no lifecycle', {
        when: ({ text }) => !/hudson\.lifecycle/.test(text('JAVA_OPTS') ?? ''),
      }),
    ],
    ignores: ['JENKINS_OPTS'],
    certainty: 'high',
    source: 'jenkinsci/docker jenkins.sh ab3f5e0a80d6',
  },
  {
    id: 'itzg-minecraft',
    product: 'Minecraft server image of itzg',
    versions: '2026-08',
    image: /itzg\/minecraft-server/,
    command: /\/image\/scripts\/start|mc-server-runner/,
    reader: 'start-finalExec',
    line: [variable('JVM_XX_OPTS'), made(['MEMORY', 'INIT_MEMORY', 'MAX_MEMORY'], minecraftHeap), variable('JVM_OPTS')],
    ignores: ['JAVA_OPTS'],
    certainty: 'high',
    source: 'itzg/docker-minecraft-server scripts/start-finalExec f61f72196b54',
  },
  {
    id: 'nifi',
    product: 'Apache NiFi',
    versions: '1.x and 2.x',
    image: /apache\/nifi(?::|@|$)|bitnami(?:legacy)?\/nifi/,
    command: /scripts\/start\.sh|nifi\.sh run/,
    variables: /^NIFI_JVM_HEAP_/,
    reader: 'start.sh',
    line: [
      settingLines(/\/bootstrap\.conf$/, /^java\.arg\./),
      made(['NIFI_JVM_HEAP_INIT', 'NIFI_JVM_HEAP_MAX'], (scene) => {
        const own = scene.isMounted(/\/nifi(?:-current)?\/conf(?:\/bootstrap\.conf)?$/);
        const standard = own ? undefined : /:2\./.test(scene.image) ? '1g' : '512m';
        return [
          ...flagOf(scene, 'NIFI_JVM_HEAP_INIT', (size) => `-Xms${size}`, standard),
          ...flagOf(scene, 'NIFI_JVM_HEAP_MAX', (size) => `-Xmx${size}`, standard),
        ];
      }),
    ],
    ignores: ['JAVA_OPTS'],
    otherJvms: 'a small bootstrap JVM starts and watches NiFi',
    certainty: 'high',
    source: 'apache/nifi nifi-docker/dockerhub/sh/start.sh 02a7d53f97b4',
  },
  {
    id: 'sonarqube',
    product: 'SonarQube',
    versions: '8 and later',
    image: /(?:^|\/)sonarqube(?::|@|$)/,
    command: /lib\/sonarqube\.jar|\/opt\/sonarqube\/docker\/entrypoint\.sh/,
    variables: /^SONAR_(?:WEB|CE|SEARCH)_JAVA/,
    reader: 'entrypoint.sh',
    line: [
      variable('SONAR_WEB_JAVAOPTS', { otherwise: ['-Xmx512m', '-Xms128m'], certainty: 'low' }),
      variable('SONAR_WEB_JAVAADDITIONALOPTS'),
      variable('SONAR_CE_JAVAOPTS'),
      variable('SONAR_CE_JAVAADDITIONALOPTS'),
      variable('SONAR_SEARCH_JAVAOPTS'),
      variable('SONAR_SEARCH_JAVAADDITIONALOPTS'),
    ],
    otherJvms: 'launcher, web, compute engine and search are four JVMs whose heaps add up',
    certainty: 'medium',
    source: 'SonarSource/docker-sonarqube 10/community/entrypoint.sh e87d3291b4c7',
  },
  {
    id: 'graylog',
    product: 'Graylog server',
    versions: '2.x to 5.x',
    image: /graylog\/graylog(?:-enterprise)?(?::|@|$)/,
    command: /graylog\.jar|docker-entrypoint\.sh graylog/,
    variables: /^GRAYLOG_SERVER_JAVA_OPTS$/,
    reader: 'docker-entrypoint.sh',
    line: [variable('GRAYLOG_SERVER_JAVA_OPTS', { otherwise: ['-Xms1g', '-Xmx1g'], certainty: 'low' })],
    ignores: ['JAVA_OPTS'],
    certainty: 'medium',
    source: 'Graylog2/graylog-docker docker-entrypoint.sh 001378bf9609',
  },
  {
    id: 'metabase',
    product: 'Metabase',
    versions: '0.4x',
    image: /metabase\/metabase(?:-enterprise)?(?::|@|$)/,
    command: /\/app\/run_metabase\.sh/,
    reader: 'run_metabase.sh',
    line: [
      variable('JAVA_OPTS'),
      adds(
        ['-XX:+IgnoreUnrecognizedVMOptions', '-Dfile.encoding=UTF-8', '-XX:+CrashOnOutOfMemoryError', '-server'],
        'always',
      ),
    ],
    notes: ['-XX:+IgnoreUnrecognizedVMOptions hides misspelled flags.'],
    certainty: 'high',
    source: 'metabase/metabase bin/docker/run_metabase.sh 0024b89173d0',
  },
  {
    id: 'rundeck',
    product: 'Rundeck',
    versions: '3.x',
    image: /rundeck\/rundeck|rundeckpro\/enterprise/,
    command: /docker-lib\/entry\.sh/,
    reader: 'entry.sh',
    line: [
      adds(['-XX:+UnlockExperimentalVMOptions'], 'always'),
      made(['JVM_MAX_RAM_FRACTION', 'JVM_MAX_RAM_PERCENTAGE'], rundeckHeap),
      parameters(/^-/),
    ],
    ignores: ['JAVA_OPTS'],
    notes: ['The container’s arguments stand before the jar: they are options of the JVM.'],
    certainty: 'high',
    source: 'rundeck/rundeck docker/official/lib/entry.sh 01612ebe5453',
  },
  {
    id: 'skywalking-oap',
    product: 'SkyWalking OAP server',
    versions: '6.x read, later ones keep JAVA_OPTS',
    image: /apache\/skywalking-(?:oap-server|ui)/,
    command: /skywalking[^ ]*\/docker-entrypoint\.sh|OAPServerStartUp/,
    reader: 'docker-entrypoint.sh',
    line: [
      adds(['-XX:+UnlockExperimentalVMOptions', '-XX:+UseCGroupMemoryLimitForHeap'], 'the script of 6.x', {
        when: ({ image }) => /:6\./.test(image),
      }),
      variable('JAVA_OPTS', {
        otherwise: ({ image }) => (/skywalking-ui/.test(image) ? [] : ['-Xms2G', '-Xmx2G']),
        certainty: 'low',
      }),
    ],
    certainty: 'medium',
    source: 'apache/skywalking docker/oap/docker-entrypoint.sh 040f5ae32801',
  },
  {
    id: 'nexus3',
    product: 'Sonatype Nexus 3',
    versions: '3.x',
    image: /sonatype\/nexus3|sonatype\/nexus-?iq/,
    command: /bin\/nexus run|start-nexus-repository-manager\.sh/,
    variables: /^INSTALL4J_ADD_VM_PARAMS$/,
    reader: 'nexus',
    line: [
      optionLines(/\/nexus\.vmoptions$/),
      variable('INSTALL4J_ADD_VM_PARAMS', {
        otherwise: ['-Xms2703m', '-Xmx2703m', '-XX:MaxDirectMemorySize=2703m'],
        certainty: 'low',
      }),
      variable('EXTRA_JAVA_OPTS'),
    ],
    ignores: ['JAVA_OPTS'],
    certainty: 'medium',
    source: 'sonatype/docker-nexus3 README.md 01f806fa560e',
  },
  {
    id: 'thingsboard',
    product: 'ThingsBoard services',
    versions: '2026',
    image:
      /thingsboard\/tb-(?:node|mqtt-transport|http-transport|coap-transport|lwm2m-transport|snmp-transport|rule-engine|core|postgres|cassandra)/,
    command: /start-tb-[a-z-]+\.sh/,
    reader: 'start-tb-node.sh',
    sources: /\/conf(?:ig)?\/[\w-]+\.conf$|\/tb-[\w-]+\.conf$|thingsboard\.conf$/,
    line: [variable('JAVA_OPTS')],
    certainty: 'high',
    source: 'thingsboard/thingsboard-ce-k8s aws/microservices/tb-node-configmap.yml ad721ead7a66',
  },
  {
    id: 'jaz',
    product: 'Azure Command Launcher for Java',
    versions: 'public preview of 2025 and 2026',
    command: /^(?:\S*\/)?jaz(?: |$)/,
    reader: 'jaz',
    line: [
      { kind: 'java' },
      adds({ unknown: 'jaz chooses heap and collector by the size of the container' }, 'no tuning option is given', {
        when: ({ command, text }) =>
          !/-X(?!log)/.test(`${command} ${text('JAVA_TOOL_OPTIONS') ?? ''} ${text('JDK_JAVA_OPTIONS') ?? ''}`),
      }),
    ],
    certainty: 'medium',
    source: 'https://learn.microsoft.com/en-us/java/jaz/overview',
  },
  {
    id: 'jitsi',
    product: 'Jitsi Videobridge and Jicofo',
    versions: 'stable images',
    image: /jitsi\/(?:jvb|jicofo|jigasi|jibri)/,
    command: /\/(?:jvb|jicofo|jigasi)\.sh/,
    reader: 'the product’s start script',
    line: [
      variable('JAVA_SYS_PROPS'),
      made(['VIDEOBRIDGE_MAX_MEMORY', 'JICOFO_MAX_MEMORY'], (scene) => [
        ...flagOf(
          scene,
          /jvb/.test(scene.image) ? 'VIDEOBRIDGE_MAX_MEMORY' : 'JICOFO_MAX_MEMORY',
          (size) => `-Xmx${size}`,
          '3072m',
        ),
      ]),
      variable('VIDEOBRIDGE_GC_TYPE'),
    ],
    certainty: 'low',
    source: 'jitsi/jitsi-videobridge resources/jvb.sh',
  },
  {
    id: 'retail-store-sample',
    product: 'AWS retail store sample services',
    versions: '0.x',
    image: /aws-containers\/retail-store-sample-(?:ui|cart|orders)(?::|@|$)/,
    reader: 'sh',
    line: [variable('JAVA_OPTS')],
    notes: ['The images start java through a shell with JAVA_OPTS unquoted.'],
    certainty: 'high',
    source: 'aws-containers/retail-store-sample-app src/{ui,cart,orders}/Dockerfile',
  },
];

/** Images to 3.3 divide the memory, later ones take 75 % of it. */
function rundeckHeap(scene: LaunchScene): readonly string[] {
  const { major = '9', minor = '9' } = /:(?<major>\d+)\.(?<minor>\d+)/.exec(scene.image)?.groups ?? {};
  const divides = Number(major) < 3 || (major === '3' && Number(minor) < 3);
  return divides
    ? [
        ...flagOf(scene, 'JVM_MAX_RAM_FRACTION', (part) => `-XX:MaxRAMFraction=${part}`, '1'),
        '-XX:+UseCGroupMemoryLimitForHeap',
      ]
    : flagOf(scene, 'JVM_MAX_RAM_PERCENTAGE', (part) => `-XX:MaxRAMPercentage=${part}`, '75');
}

/** `MEMORY` is both sizes unless its two parts are given; empty switches them off; a percentage becomes one of the limit. */
function minecraftHeap({ text }: LaunchScene): readonly string[] {
  const both = text('MEMORY') ?? '1G';
  const most = text('MAX_MEMORY') ?? both;
  const first = text('INIT_MEMORY') ?? both;
  const flag = (value: string, size: string, percentage: string): readonly string[] => {
    if (value === '') return [];
    return value.endsWith('%') ? [`-XX:${percentage}=${value.slice(0, -1)}`] : [`${size}${value}`];
  };
  return [...flag(most, '-Xmx', 'MaxRAMPercentage'), ...flag(first, '-Xms', 'InitialRAMPercentage')];
}
