import type { Launcher } from '../launcher.ts';

/** Java commands without a script around them. */
export const JAVA_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'jib',
    product: 'Images built by Jib',
    versions: '3.1 and later (argument files), before that the literal class path',
    command: /@\/app\/jib-(?:classpath|main-class)-file|-cp \/app\/resources:\/app\/classes:\/app\/libs\/\*/,
    reader: 'java',
    line: [{ kind: 'java' }],
    ignoresOthers: true,
    notes: ['The entrypoint has no shell: only the variables that the JVM itself reads count.'],
    certainty: 'high',
    source: 'GoogleContainerTools/jib issues/1601; release notes 3.1.0',
  },
  {
    id: 'distroless-java',
    product: 'Distroless Java images',
    versions: 'java8 to java21',
    image: /gcr\.io\/distroless\/java/,
    reader: 'java -jar',
    line: [],
    ignoresOthers: true,
    notes: ['The entrypoint is java -jar: arguments of the container stand behind the jar, and there is no shell.'],
    certainty: 'high',
    source: 'GoogleContainerTools/distroless java/README.md 04c0ed383e7e',
  },
  {
    id: 'plain-java',
    product: 'The java command itself',
    versions: '8 and later',
    command: /^(?:\S*\/)?java(?: |$)/,
    reader: 'java',
    line: [{ kind: 'java' }],
    ignoresOthers: true,
    certainty: 'high',
    source: 'https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html',
  },
];
