import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { from, known, unknown } from '../known.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container, EnvVar, MountedFile } from '../model/container.ts';
import { gib } from '../units/bytes.ts';
import { commandLine } from './command-line.ts';

const SPEC = from('pod-spec');

const literal = (name: string, value: string): EnvVar => ({
  name,
  value: known(value, SPEC),
  origin: { kind: 'literal' },
});

const secret = (name: string): EnvVar => ({
  name,
  value: unknown('from Secret default/s key k'),
  origin: { kind: 'secret', name: 's', key: 'k' },
});

type Written = {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly EnvVar[];
  readonly files?: readonly MountedFile[];
};

const container = ({ image = 'app:1', command, args, env = [], files = [] }: Written): Container => ({
  name: 'app',
  role: 'main',
  image,
  command,
  args,
  workingDir: undefined,
  env,
  resources: {
    memoryLimit: known(gib(1), SPEC),
    memoryRequest: known(gib(1), SPEC),
    cpuLimit: known('unset', SPEC),
    cpuRequest: known('unset', SPEC),
  },
  probes: {},
  volumeMounts: [],
  files,
  hasPreStop: false,
  readOnlyRootFilesystem: false,
  memoryResizePolicy: undefined,
  fieldPath: 'spec.containers[0]',
  position: undefined,
});

const file = (path: string, text: string): MountedFile => ({ path, configMap: 'cm', key: 'k', text });

const said = (written: Written, image?: ImageConfig): readonly string[] =>
  commandLine({ container: container(written), image, shell: readShell }).options.map(
    ({ text, origin, readBy, state }) => `${text} | ${origin} | ${readBy} | ${state}`,
  );

table(
  'what reaches the JVM, from where and through whom',
  [
    {
      why: 'a java command: variables of the JVM around its own words, JAVA_OPTS read by nobody',
      written: {
        command: ['java', '-Xmx256m', '-jar', 'app.jar'],
        env: [
          literal('JAVA_TOOL_OPTIONS', '-Xmx1g'),
          literal('JAVA_OPTS', '-Xms1g'),
          literal('_JAVA_OPTIONS', '-Xss1m'),
        ],
      },
      gives: [
        '-Xmx1g | env:JAVA_TOOL_OPTIONS | jvm | shadowed',
        '-Xmx256m | command | jvm | effective',
        '-Xss1m | env:_JAVA_OPTIONS | jvm | effective',
        '-Xms1g | env:JAVA_OPTS | none | shadowed',
      ],
    },
    {
      why: 'a shell that expands a variable hands it to java',
      written: {
        command: ['sh', '-c', 'exec java $JAVA_OPTS -Xss512k -jar app.jar'],
        env: [literal('JAVA_OPTS', '-Xmx256m -XX:+UseSerialGC')],
      },
      gives: [
        '-Xmx256m | env:JAVA_OPTS | jvm | effective',
        '-XX:+UseSerialGC | env:JAVA_OPTS | jvm | effective',
        '-Xss512k | command | jvm | effective',
      ],
    },
    {
      why: 'Kubernetes makes one word of a reference, whatever blanks it holds',
      written: { command: ['java'], args: ['$(OPTS)', '-jar', 'a.jar'], env: [literal('OPTS', '-Xmx1g -Xms1g')] },
      gives: ['-Xmx1g -Xms1g | env:OPTS | jvm | unreadable'],
    },
    {
      why: 'an undefined reference stays as it is and hides what it may hold',
      written: { command: ['java'], args: ['$(AGENT)', '-jar', 'a.jar'] },
      gives: ['$(AGENT) | args | jvm | unknown'],
    },
    {
      why: 'assigned in a script, with a default and a value from elsewhere',
      written: {
        command: ['bash', '-c', `export JAVA_OPTS="-Xmx$\{HEAP:-300}m $EXTRA"\njava $JAVA_OPTS Main`],
        env: [literal('EXTRA', '-Dx=1')],
      },
      gives: ['-Xmx300m | command:JAVA_OPTS | jvm | effective', '-Dx=1 | env:EXTRA | jvm | effective'],
    },
    {
      why: 'a mounted script is followed',
      written: {
        command: ['/scripts/run.sh'],
        files: [file('/scripts/run.sh', '#!/bin/sh\nexport OPTS=-Xmx1g\nexec java $OPTS -jar a.jar\n')],
      },
      gives: ['-Xmx1g | configMap:cm/k:OPTS | jvm | effective'],
    },
    {
      why: 'Kafka: its heap variable first, its own default when that is empty',
      written: { command: ['bin/kafka-server-start.sh'], env: [literal('KAFKA_OPTS', '-Dx=1')], image: 'x/kafka' },
      gives: [
        '-Xmx1G | launcher | launcher | effective',
        '-Xms1G | launcher | launcher | effective',
        '-server | launcher | launcher | effective',
        '-XX:+UseG1GC | launcher | launcher | effective',
        '-XX:MaxGCPauseMillis=20 | launcher | launcher | effective',
        '-XX:InitiatingHeapOccupancyPercent=35 | launcher | launcher | effective',
        '-XX:+ExplicitGCInvokesConcurrent | launcher | launcher | effective',
        '-XX:MaxInlineLevel=15 | launcher | launcher | effective',
        '-Djava.awt.headless=true | launcher | launcher | effective',
        '-Dcom.sun.management.jmxremote | launcher | launcher | effective',
        '-Dcom.sun.management.jmxremote.authenticate=false | launcher | launcher | effective',
        '-Dcom.sun.management.jmxremote.ssl=false | launcher | launcher | effective',
        '-Dx=1 | env:KAFKA_OPTS | launcher | effective',
      ],
    },
    {
      why: 'Cassandra makes both sizes of one variable',
      written: { image: 'cassandra:4.1', env: [literal('MAX_HEAP_SIZE', '512M'), literal('HEAP_NEWSIZE', '100M')] },
      gives: [
        '-Xms512M | launcher | launcher | effective',
        '-Xmx512M | launcher | launcher | effective',
        '-Xmn100M | launcher | launcher | effective',
      ],
    },
    {
      why: 'Elasticsearch takes JAVA_TOOL_OPTIONS away and sizes itself by the limit',
      written: {
        image: 'docker.elastic.co/elasticsearch/elasticsearch:8.15.0',
        env: [literal('JAVA_TOOL_OPTIONS', '-Xmx100m')],
      },
      gives: [
        '-Xms512m | launcher | launcher | effective',
        '-Xmx512m | launcher | launcher | effective',
        '-Xmx100m | env:JAVA_TOOL_OPTIONS | none | shadowed',
      ],
    },
    {
      why: 'run-java.sh: JAVA_OPTS present, even empty, switches the tuning and the appended options off',
      written: {
        image: 'registry.access.redhat.com/ubi9/openjdk-21:1.20',
        env: [literal('JAVA_OPTS', ''), literal('JAVA_OPTS_APPEND', '-Xmx1g')],
      },
      gives: ['-Xmx1g | env:JAVA_OPTS_APPEND | none | shadowed'],
    },
    {
      why: 'WildFly: JAVA_OPTS replaces the default heap',
      written: { image: 'quay.io/wildfly/wildfly:35.0', env: [literal('JAVA_OPTS', '-Xmx1g')] },
      gives: ['-Xmx1g | env:JAVA_OPTS | launcher | effective'],
    },
    {
      why: 'Tomcat: CATALINA_OPTS beats JAVA_OPTS',
      written: {
        image: 'tomcat:10.1-jre21',
        env: [literal('CATALINA_OPTS', '-Xmx2g'), literal('JAVA_OPTS', '-Xmx1g'), literal('LOGGING_MANAGER', 'x')],
      },
      gives: ['-Xmx1g | env:JAVA_OPTS | launcher | shadowed', '-Xmx2g | env:CATALINA_OPTS | launcher | effective'],
    },
    {
      why: 'a distroless image hands its arguments to the program',
      written: { image: 'gcr.io/distroless/java21-debian12', args: ['app.jar'], env: [literal('JAVA_OPTS', '-Xmx1g')] },
      gives: ['-Xmx1g | env:JAVA_OPTS | none | shadowed'],
    },
    {
      why: 'an image of one’s own: who reads JAVA_OPTS is not known',
      written: { env: [literal('JAVA_OPTS', '-Xmx1g')] },
      gives: ['-Xmx1g | env:JAVA_OPTS | unknown | unknown'],
    },
    {
      why: 'a Secret’s value is never read',
      written: { command: ['sh', '-c', 'java $JAVA_OPTS -jar a.jar'], env: [secret('JAVA_OPTS')] },
      gives: ['$JAVA_OPTS | secret:s/k | jvm | unknown'],
    },
    {
      why: 'a file of options that a launcher reads',
      written: {
        image: 'trinodb/trino:450',
        files: [file('/etc/trino/jvm.config', '# heap\n-Xmx2g\n-XX:+UseG1GC\n')],
      },
      gives: ['-Xmx2g | configMap:cm/k | launcher | effective', '-XX:+UseG1GC | configMap:cm/k | launcher | effective'],
    },
  ],
  ({ written, gives, why }) => expect.soft(said(written), why).toEqual(gives),
);

const image: ImageConfig = {
  digest: 'sha256:0',
  env: ['JAVA_TOOL_OPTIONS=-Xmx700m', 'HEAP=300m'],
  entrypoint: ['sh', '-c', 'java -Xms$HEAP $EXTRA -jar /app.jar'],
  cmd: [],
  labels: {},
  workingDir: undefined,
};

table(
  'the image is the layer under the specification',
  [
    {
      why: 'its variables and its start command',
      written: {},
      gives: ['-Xmx700m | image | jvm | effective', '-Xms300m | image | jvm | effective'],
    },
    {
      why: 'the specification overrides both',
      written: { env: [literal('HEAP', '200m')], command: ['java', '-jar', 'x.jar'] },
      gives: ['-Xmx700m | image | jvm | effective'],
    },
  ],
  ({ written, gives, why }) => expect.soft(said(written, image), why).toEqual(gives),
);

table(
  'whether everything is known',
  [
    { written: { command: ['java', '-jar', 'a.jar'] }, state: 'known', why: 'the command is written out' },
    { written: {}, state: 'unknown', why: 'the image starts it' },
    { written: { image: 'x/kafka' }, state: 'known', why: 'the image’s script is known' },
    { written: { image: 'cassandra:4' }, state: 'unknown', why: 'the heap comes from the node’s memory' },
  ],
  ({ written, state, why }) =>
    expect.soft(commandLine({ container: container(written), shell: readShell }).complete.state, why).toBe(state),
);

table(
  'agents that a webhook adds',
  [
    { marks: { labels: {}, annotations: {} }, env: [], count: 0, why: 'no mark' },
    {
      marks: { labels: {}, annotations: { 'instrumentation.opentelemetry.io/inject-java': 'true' } },
      env: [],
      count: 1,
      why: 'a mark',
    },
    {
      marks: { labels: {}, annotations: { 'instrumentation.opentelemetry.io/inject-java': 'false' } },
      env: [],
      count: 0,
      why: 'a mark that declines',
    },
    {
      marks: { labels: {}, annotations: { 'instrumentation.opentelemetry.io/inject-java': 'true' } },
      env: [literal('JAVA_TOOL_OPTIONS', '-javaagent:/o.jar')],
      count: 1,
      why: 'it is there already',
    },
    {
      marks: { labels: {}, annotations: { 'instrumentation.opentelemetry.io/inject-java': 'true' } },
      env: [secret('JAVA_TOOL_OPTIONS')],
      count: 0,
      why: 'a variable of another object is left alone',
    },
  ],
  ({ marks, env, count, why }) => {
    const line = commandLine({
      container: container({ command: ['java', '-jar', 'a.jar'], env }),
      shell: readShell,
      marks,
    });
    expect.soft(line.options.filter(({ text }) => text.startsWith('-javaagent:')).length, why).toBe(count);
  },
);
