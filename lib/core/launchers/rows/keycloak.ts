import { type Launcher, type LaunchScene, variable } from '../launcher.ts';

const keycloakMajor = ({ image }: LaunchScene): number =>
  Number(/:v?(?<major>\d+)/.exec(image)?.groups?.['major'] ?? 26);

/** Until 23 the heap is fixed and part of this list; G1 since 25. */
const keycloakDefaults = (scene: LaunchScene): readonly string[] => [
  ...(keycloakMajor(scene) < 24 ? ['-Xms64m', '-Xmx512m'] : []),
  '-XX:MetaspaceSize=96M',
  '-XX:MaxMetaspaceSize=256m',
  '-XX:+ExitOnOutOfMemoryError',
  ...(keycloakMajor(scene) < 22 ? [] : keycloakMajor(scene) < 25 ? KEYCLOAK_PARALLEL : ['-XX:+UseG1GC']),
];

const KEYCLOAK_PARALLEL = [
  '-XX:+UseParallelGC',
  '-XX:MinHeapFreeRatio=10',
  '-XX:MaxHeapFreeRatio=20',
  '-XX:GCTimeRatio=4',
  '-XX:AdaptiveSizePolicyWeight=90',
];

/** Shares of the limit where the image says that it is one, else a fixed heap. */
const keycloakHeap = ({ image }: LaunchScene): readonly string[] =>
  /bitnami/.test(image)
    ? ['-Xms64m', '-Xmx512m']
    : ['-XX:MaxRAMPercentage=70', '-XX:MinRAMPercentage=70', '-XX:InitialRAMPercentage=50'];

/** Keycloak on Quarkus; the older one is a WildFly. */
export const KEYCLOAK_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'keycloak',
    product: 'Keycloak on Quarkus',
    versions: '17 to 23 fixed heap, 24 and later percentages',
    image: /keycloak\/keycloak(?::|@|$)|rhbk\/keycloak|bitnami(?:legacy)?\/keycloak/,
    command: /(?:^|\/)kc\.sh/,
    variables: /^JAVA_OPTS_KC_HEAP$/,
    reader: 'kc.sh',
    line: [
      variable('JAVA_OPTS', { otherwise: keycloakDefaults }),
      variable('JAVA_OPTS_KC_HEAP', {
        when: (scene) => (scene.text('JAVA_OPTS') ?? '') === '' && keycloakMajor(scene) >= 24,
        otherwise: keycloakHeap,
      }),
      variable('JAVA_ADD_OPENS'),
      variable('JAVA_OPTS_APPEND'),
    ],
    otherJvms: 'without --optimized a JVM that builds the configuration runs first',
    certainty: 'medium',
    source: 'keycloak/keycloak quarkus/dist/src/main/content/bin/kc.sh 014f6c38da51',
  },
];
