import { adds, type Launcher, type LaunchScene, parameters, variable } from '../launcher.ts';

/** The variable that a Gradle script reads besides JAVA_OPTS: the application's name in capitals and `_OPTS`. */
function ownOptions({ command }: LaunchScene): string {
  const program = command.split(' ')[0] ?? '';
  const name = program.slice(program.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return `${name.toUpperCase().replaceAll(/[^A-Z\d]+/g, '_')}_OPTS`;
}

/** Start scripts that build tools write, and the build tools themselves. */
export const BUILD_SCRIPT_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'spinnaker',
    product: 'Spinnaker services',
    versions: '2021',
    image: /spinnaker-community\/docker\/|gcr\.io\/spinnaker|\/spinnaker\//,
    command: /\/opt\/(?:clouddriver|orca|gate|echo|front50|igor|rosco|fiat|kayenta)\/bin\//,
    reader: 'Gradle start script',
    line: [variable('JAVA_OPTS'), variable(ownOptions)],
    certainty: 'medium',
    source: 'spinnaker/kustomization-base core/clouddriver/base/deployment.yml d84673fa8068',
  },
  {
    id: 'gradle',
    product: 'Gradle itself',
    versions: 'all',
    image: /(?:^|\/)gradle(?::|@|$)/,
    command: /(?:^|\/)gradlew?(?: |$)/,
    variables: /^GRADLE_OPTS$/,
    reader: 'gradlew',
    line: [
      adds(['-Xmx64m', '-Xms64m'], 'the client’s own default', { certainty: 'low' }),
      variable('JAVA_OPTS'),
      variable('GRADLE_OPTS'),
    ],
    otherJvms: 'the Gradle daemon, sized by org.gradle.jvmargs',
    certainty: 'high',
    source: 'gradle/gradle subprojects/plugins unixStartScript.txt 01c8f438fefb',
  },
  {
    id: 'sbt-native-packager',
    product: 'sbt-native-packager start scripts',
    versions: '1.x',
    image: /kafka-manager|(?:^|\/)cmak(?::|@|$)/,
    command:
      /\/opt\/docker\/bin\/\S+| -J-X|(?:^|\/)bin\/(?:kafka-manager|cmak)(?: |$)|(?:^|\/)(?:kafka-manager|cmak)(?: |$)/,
    reader: 'the sbt start script',
    sources: /\/application\.ini$/,
    line: [variable('JAVA_OPTS'), parameters(/^-(?:J-|D|agentlib|javaagent)/, /^-J(?=-)/)],
    certainty: 'high',
    source: 'sbt/sbt-native-packager archetypes/scripts/bash-template 078c2607dd68',
  },
  {
    id: 'maven',
    product: 'Apache Maven',
    versions: '3.9 and 4',
    image: /(?:^|\/)maven(?::|@|$)/,
    command: /(?:^|\/)mvnw?(?: |$)/,
    variables: /^MAVEN_OPTS$/,
    reader: 'mvn',
    line: [variable('MAVEN_OPTS'), { kind: 'file', path: /\/\.mvn\/jvm\.config$/ }, variable('MAVEN_DEBUG_OPTS')],
    ignores: ['JAVA_OPTS'],
    otherJvms: 'forked test JVMs',
    certainty: 'high',
    source: 'apache/maven apache-maven/src/assembly/maven/bin/mvn 00bf58c672b2',
  },
  {
    id: 'spring-boot-executable-jar',
    product: 'Spring Boot executable jar',
    versions: '2.x and 3.x',
    command: /^(?:\.\/|\/)\S+\.jar(?: |$)/,
    reader: 'the jar’s launch script',
    line: [adds(['-Dsun.misc.URLClassPath.disableJarChecking=true'], 'always'), variable('JAVA_OPTS')],
    certainty: 'high',
    source: 'spring-projects/spring-boot spring-boot-loader-tools launch.script 0ba4830b4fb2',
  },
  {
    id: 'gradle-app-script',
    product: 'Start scripts of the Gradle application plugin',
    versions: '6 and 7',
    command: /^\/app\/bin\/\S+/,
    reader: 'Gradle start script',
    line: [variable('JAVA_OPTS'), variable(ownOptions)],
    certainty: 'high',
    source: 'gradle/gradle subprojects/plugins unixStartScript.txt 01c8f438fefb',
  },
];
