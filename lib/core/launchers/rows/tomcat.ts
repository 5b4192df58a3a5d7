import { adds, type Launcher, made, type Piece, variable } from '../launcher.ts';
import { flagOf } from '../memory-rules.ts';

/** The order of `catalina.sh`: what stands in `CATALINA_OPTS` beats `JAVA_OPTS`. */
const CATALINA: readonly Piece[] = [variable('LOGGING_CONFIG'), variable('JAVA_OPTS'), variable('CATALINA_OPTS')];

const SETENV = /\/bin\/setenv\.sh$/;

/** Tomcat and the products that stand on it. */
export const TOMCAT_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'bitnami-tomcat',
    product: 'Bitnami Tomcat image',
    versions: '10.1',
    image: /bitnami(?:legacy|secure)?\/tomcat/,
    command: /\/opt\/bitnami\/scripts\/tomcat\/run\.sh/,
    reader: 'catalina.sh',
    line: [
      variable('JAVA_OPTS', {
        otherwise: [
          '-Djava.awt.headless=true',
          '-XX:+UseG1GC',
          '-Dfile.encoding=UTF-8',
          '-Djava.net.preferIPv4Stack=true',
          '-Djava.net.preferIPv4Addresses=true',
        ],
      }),
      variable('TOMCAT_EXTRA_JAVA_OPTS', { certainty: 'low' }),
      variable('CATALINA_OPTS'),
    ],
    notes: ['A variable NAME_FILE names a file whose content replaces NAME.'],
    certainty: 'medium',
    source: 'bitnami/containers bitnami/tomcat/10.1/debian-12/rootfs/opt/bitnami/scripts/tomcat-env.sh 0d4cd04cad4b',
  },
  {
    id: 'camunda7',
    product: 'Camunda 7 platform image',
    versions: '7.x',
    image: /camunda\/camunda-bpm-platform/,
    command: /\/camunda\/camunda\.sh|camunda-(?:tomcat|run|wildfly)/,
    reader: 'catalina.sh',
    sources: SETENV,
    line: [
      variable('JAVA_OPTS', { otherwise: ['-Xmx768m', '-XX:MaxMetaspaceSize=256m'], certainty: 'low' }),
      variable('CATALINA_OPTS'),
    ],
    certainty: 'medium',
    source: 'camunda/docker-camunda-bpm-platform camunda-tomcat.sh 0b0111438129',
  },
  {
    id: 'atlassian',
    product: 'Atlassian Jira, Confluence, Bitbucket, Bamboo',
    versions: '7 to 10',
    image:
      /atlassian\/(?:jira-(?:software|core|servicemanagement)|confluence(?:-server)?|bitbucket(?:-server)?|bamboo(?:-server|-agent-base)?|crowd)/,
    command: /\/entrypoint\.py|\/docker-entrypoint\.sh -fg/,
    variables: /^JVM_(?:MINIMUM|MAXIMUM)_MEMORY$/,
    reader: 'setenv.sh',
    line: [
      variable('JAVA_OPTS'),
      made(['JVM_MINIMUM_MEMORY', 'JVM_MAXIMUM_MEMORY'], (scene) => {
        const given = [
          ...flagOf(scene, 'JVM_MINIMUM_MEMORY', (size) => `-Xms${size}`),
          ...flagOf(scene, 'JVM_MAXIMUM_MEMORY', (size) => `-Xmx${size}`),
        ];
        return given.length === 2 ? given : { unknown: 'the defaults of setenv.sh differ by product and release' };
      }),
      made(['JVM_RESERVED_CODE_CACHE_SIZE'], (scene) =>
        flagOf(scene, 'JVM_RESERVED_CODE_CACHE_SIZE', (size) => `-XX:ReservedCodeCacheSize=${size}`, '512m'),
      ),
      variable('JVM_CODE_CACHE_ARGS'),
      variable('JVM_SUPPORT_RECOMMENDED_ARGS'),
      variable('CATALINA_OPTS'),
    ],
    otherJvms: 'Confluence may run Synchrony, Bitbucket a search process, as further JVMs',
    certainty: 'medium',
    source: 'haxqer/confluence Dockerfile 8.9.4; haxqer/jira issues/53',
  },
  {
    id: 'teamcity-server',
    product: 'TeamCity server',
    versions: '2017.2 to 2024.12',
    image: /jetbrains\/teamcity-server/,
    command: /\/run-services\.sh|teamcity-server\.sh/,
    reader: 'teamcity-server.sh',
    line: [
      variable('JAVA_OPTS'),
      variable('TEAMCITY_SERVER_OPTS'),
      variable('TEAMCITY_SERVER_MEM_OPTS', {
        otherwise: ['-Xmx750m', '-XX:ReservedCodeCacheSize=350m'],
        certainty: 'low',
      }),
      variable('CATALINA_OPTS'),
    ],
    certainty: 'low',
    source: 'https://jetbrains.com/help/teamcity/2024.12/server-startup-properties.html',
  },
  {
    id: 'kylin',
    product: 'Apache Kylin',
    versions: '3 to 5',
    image: /(?:^|\/)(?:apache-)?kylin/,
    command: /kylin\.sh (?:start|run)|\/bootstrap\.sh server/,
    reader: 'setenv.sh',
    sources: /\/conf\/setenv\.sh$/,
    line: [variable('KYLIN_JVM_SETTINGS'), ...CATALINA],
    certainty: 'low',
    source: 'apache/kylin build/conf/setenv.sh',
  },
  {
    id: 'tomcat',
    product: 'Apache Tomcat and images on top of it',
    versions: '8.5 to 11',
    image: /(?:^|\/)tomcat(?::|@|$)|(?:^|\/)tomee(?::|@|$)|geoserver|xwiki|(?:^|\/)lucee/,
    command: /catalina\.sh(?: run| start)?|\/startup\.sh(?: |$).*tomcat|tomcat[^ ]*\/bin\/startup\.sh/,
    variables: /^CATALINA_OPTS$/,
    reader: 'catalina.sh',
    sources: SETENV,
    line: [
      ...CATALINA,
      adds(['-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager'], 'LOGGING_MANAGER is empty', {
        when: ({ text }) => text('LOGGING_MANAGER') === undefined,
      }),
    ],
    notes: ['No heap flag by default. A stop command in the same container reads JAVA_OPTS too.'],
    certainty: 'high',
    source: 'apache/tomcat bin/catalina.sh 01394455015c',
  },
];
