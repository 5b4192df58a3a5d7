import { GiB, MiB } from '../../units/bytes.ts';
import { adds, type Launcher, type LaunchScene, type Made, made, optionLines, variable } from '../launcher.ts';
import { fromLimit } from '../memory-rules.ts';

const OPTION_FILES = /\/(?:jvm\.options|jvm\.options\.d\/[^/]+\.options)$/;

/** Elasticsearch, OpenSearch, Logstash and what searches beside them. */
export const ELASTIC_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'opensearch',
    product: 'OpenSearch',
    versions: '1.x to 3.x',
    image: /opensearchproject\/opensearch(?::|@|$)|bitnami(?:legacy)?\/opensearch(?::|@|$)/,
    command: /opensearch-docker-entrypoint\.sh/,
    variables: /^OPENSEARCH_JAVA_OPTS$/,
    reader: 'opensearch-docker-entrypoint.sh',
    line: [
      adds(['-Xms1g', '-Xmx1g'], 'the shipped jvm.options, when no file replaces it', {
        when: ({ isMounted }) => !isMounted(/\/opensearch\/config(?:\/jvm\.options)?$/),
        certainty: 'low',
      }),
      optionLines(OPTION_FILES),
      variable('OPENSEARCH_JAVA_OPTS'),
    ],
    ignores: ['JAVA_OPTS', 'ES_JAVA_OPTS'],
    otherJvms: 'the performance analyzer agent, unless it is switched off',
    certainty: 'medium',
    source:
      'opensearch-project/opensearch-build docker/release/config/opensearch/opensearch-docker-entrypoint-default.x.sh a17589a4fa14',
  },
  {
    id: 'elasticsearch',
    product: 'Elasticsearch',
    versions: '5.x to 9.x; automatic heap since 7.11',
    image:
      /elasticsearch\/elasticsearch(?:-oss|-wolfi)?(?::|@|$)|(?:^|\/)elasticsearch(?:-oss)?(?::|@|$)|bitnami(?:legacy)?\/elasticsearch/,
    command: /(?:^|\/)bin\/elasticsearch(?: |$)|docker-entrypoint\.sh eswrapper/,
    variables: /^ES_JAVA_OPTS$/,
    reader: 'elasticsearch',
    line: [optionLines(OPTION_FILES), variable('ES_JAVA_OPTS'), made(['ES_JAVA_OPTS', 'node.roles'], elasticHeap)],
    ignores: ['JAVA_OPTS'],
    unsets: ['JAVA_TOOL_OPTIONS'],
    otherJvms: 'since 8 a small JVM starts the server and stays',
    certainty: 'high',
    source:
      'elastic/elasticsearch distribution/tools/server-cli JvmOptionsParser.java 037b5e396d8d, MachineDependentHeap.java 04f3eb554ee1, distribution/src/bin/elasticsearch-env 01ca585aaf6e',
  },
  {
    id: 'logstash-2',
    product: 'Logstash up to 2',
    versions: '1.x and 2.x',
    image: /(?:^|\/)logstash:[12]\./,
    reader: 'logstash',
    line: [
      variable('JAVA_OPTS', { otherwise: ['-XX:+UseParNewGC', '-XX:+UseConcMarkSweepGC'] }),
      variable('LS_JAVA_OPTS'),
      made(['LS_HEAP_SIZE'], ({ text }) => [`-Xmx${text('LS_HEAP_SIZE') || '1g'}`]),
    ],
    certainty: 'high',
    source: 'elastic/logstash bin/logstash.lib.sh 02c2ff5f90b1',
  },
  {
    id: 'logstash',
    product: 'Logstash 5 and later',
    versions: '7.x to 9.x',
    image: /logstash\/logstash(?:-oss)?(?::|@|$)|(?:^|\/)logstash(?:-oss)?(?::|@|$)|opensearchproject\/logstash-oss/,
    command: /(?:^|\/)(?:bin\/)?logstash(?: |$)/,
    variables: /^LS_JAVA_OPTS$/,
    reader: 'logstash',
    line: [
      adds(['-Xms1g', '-Xmx1g'], 'the shipped jvm.options, when no file replaces it', {
        when: ({ text, isMounted }) =>
          text('LS_JVM_OPTS') === undefined && !isMounted(/\/logstash\/config(?:\/jvm\.options)?$/),
      }),
      optionLines(/\/jvm\.options$/),
      variable('LS_JAVA_OPTS'),
    ],
    ignores: ['JAVA_OPTS', 'ES_JAVA_OPTS'],
    unsets: ['JAVA_TOOL_OPTIONS'],
    certainty: 'high',
    source: 'elastic/logstash bin/logstash.lib.sh, tools/jvm-options-parser JvmOptionsParser.java 1ec37b7c4186',
  },
  {
    id: 'solr',
    product: 'Apache Solr',
    versions: '8 to 10',
    image: /(?:^|\/)solr(?::|@|$)|apache\/solr|bitnami(?:legacy)?\/solr/,
    command: /solr-foreground|solr (?:start|-f)|docker-entrypoint\.sh solr|solr-(?:precreate|create)/,
    variables: /^SOLR_(?:HEAP|JAVA_MEM|OPTS)$/,
    reader: 'solr',
    sources: /\/solr\.in\.sh$/,
    line: [
      made(['SOLR_HEAP'], ({ text, command }) => {
        const asked = / -(?:m|-?memory) (?<size>\d+[kmg]?)(?: |$)/i.exec(command)?.groups?.['size'];
        const heap = asked ?? text('SOLR_HEAP') ?? '';
        if (heap !== '') return [`-Xms${heap}`, `-Xmx${heap}`];
        return (text('SOLR_JAVA_MEM') ?? '') === '' ? ['-Xms512m', '-Xmx512m'] : [];
      }),
      variable('SOLR_JAVA_MEM', { when: ({ text }) => (text('SOLR_HEAP') ?? '') === '' }),
      variable('GC_TUNE', {
        otherwise: [
          '-XX:+UseG1GC',
          '-XX:+PerfDisableSharedMem',
          '-XX:+ParallelRefProcEnabled',
          '-XX:MaxGCPauseMillis=250',
          '-XX:+UseLargePages',
          '-XX:+AlwaysPreTouch',
          '-XX:+ExplicitGCInvokesConcurrent',
        ],
      }),
      variable('GC_LOG_OPTS'),
      adds(['-XX:-OmitStackTraceInFastThrow', '-XX:+CrashOnOutOfMemoryError'], 'always'),
      made(['SOLR_JAVA_STACK_SIZE'], ({ text }) => [text('SOLR_JAVA_STACK_SIZE') || '-Xss256k']),
      variable('SOLR_OPTS'),
      variable('SOLR_ADDL_ARGS'),
    ],
    certainty: 'high',
    source: 'apache/solr solr/bin/solr 00444bf0f75e',
  },
];

const GIVEN = /-Xm[sx]|-XX:(?:Initial|Min|Max)HeapSize/;

/**
 * The heap that Elasticsearch chooses when none is given: for a data node 40 % of less than 1 GiB, half of more, 31 GiB at most;
 * before 7.11 the shipped file's 1 GiB. With 2 GiB: `-Xms1024m -Xmx1024m`.
 */
function elasticHeap(scene: LaunchScene): Made {
  if (GIVEN.test(scene.text('ES_JAVA_OPTS') ?? '')) return [];
  const { major = '', minor = '' } = /:v?(?<major>\d+)\.(?<minor>\d+)/.exec(scene.image)?.groups ?? {};
  if (major === '') return { unknown: 'the image does not tell the release, and with it the rule of the heap' };
  if (Number(major) < 5) return ['-Xms256m', '-Xmx1g'];
  if (Number(major) < 7 || (major === '7' && Number(minor) < 11)) return ['-Xms1g', '-Xmx1g'];
  const roles = scene.text('node.roles');
  if (roles !== undefined && /^\s*(?:master|ml)/.test(roles))
    return { unknown: 'nodes that are only master or only machine learning have their own share' };
  return fromLimit(scene, (limit) => {
    const heap = limit < GiB ? Math.max(128 * MiB, limit * 0.4) : Math.min(limit / 2, 31 * GiB);
    const size = `${Math.floor(heap / MiB)}m`;
    return [`-Xms${size}`, `-Xmx${size}`];
  });
}
