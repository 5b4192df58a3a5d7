import { KiB, MiB } from '../../units/bytes.ts';
import { adds, type Launcher, type LaunchScene, type Made, made, variable } from '../launcher.ts';
import { fromLimit } from '../memory-rules.ts';

const named = ({ text }: LaunchScene): string => `${text('JAVA_TOOL_OPTIONS') ?? ''} ${text('JAVA_OPTS') ?? ''}`;

/** A flag that the calculator sets only when nobody else did. */
const unless = (scene: LaunchScene, given: RegExp, flag: string): readonly string[] =>
  given.test(named(scene)) ? [] : [flag];

/**
 * The memory calculator: metaspace 14,000,000 B + 5,800 B a class; heap = limit − direct 10 MiB − metaspace − code cache 240 MiB −
 * 1 MiB a thread − head room. With 1 GiB, 250 threads and 20,000 classes: metaspace 130,000,000 B, heap 404 MiB.
 */
function calculated(scene: LaunchScene): Made {
  if (/-Xmx/.test(named(scene))) return unless(scene, /-Xss/, '-Xss1M');
  const classes = Number(scene.text('BPL_JVM_LOADED_CLASS_COUNT') ?? Number.NaN);
  if (Number.isNaN(classes))
    return { unknown: 'the memory calculator counts the classes of the image, which the specification does not tell' };
  const threads = Number(scene.text('BPL_JVM_THREAD_COUNT') || '250');
  const headRoom = Number(scene.text('BPL_JVM_HEAD_ROOM') || scene.text('BPL_JVM_HEADROOM') || '0');
  const metaspace = 14_000_000 + 5_800 * classes;
  return fromLimit(scene, (limit) => {
    const heap = limit - 10 * MiB - metaspace - 240 * MiB - threads * MiB - (limit * headRoom) / 100;
    return [
      ...unless(scene, /MaxDirectMemorySize/, '-XX:MaxDirectMemorySize=10M'),
      `-Xmx${Math.max(0, Math.floor(heap / KiB))}K`,
      ...unless(scene, /MaxMetaspaceSize/, `-XX:MaxMetaspaceSize=${Math.floor(metaspace / KiB)}K`),
      ...unless(scene, /ReservedCodeCacheSize/, '-XX:ReservedCodeCacheSize=240M'),
      ...unless(scene, /-Xss/, '-Xss1M'),
    ];
  });
}

/** Images whose start is put together by a buildpack. */
export const BUILDPACK_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'paketo-jvm',
    product: 'Cloud Native Buildpacks images for Java',
    versions: 'libjvm of 2026-04',
    image: /paketobuildpacks\/|gcr\.io\/paketo-buildpacks/,
    command: /\/cnb\/process\/\w+|\/cnb\/lifecycle\/launcher/,
    variables: /^BPL_JVM_/,
    reader: 'the buildpack’s launcher',
    line: [
      variable('JAVA_OPTS'),
      made(['BPL_JVM_HEAD_ROOM', 'BPL_JVM_THREAD_COUNT', 'BPL_JVM_LOADED_CLASS_COUNT'], calculated),
      adds(['-XX:+ExitOnOutOfMemoryError'], 'the image’s launch environment'),
    ],
    notes: ['All of it stands in JAVA_TOOL_OPTIONS, and only when the process starts through /cnb.'],
    certainty: 'high',
    source: 'paketo-buildpacks/libjvm helper/memory_calculator.go, calc/calculator.go 53eac90580d2',
  },
  {
    id: 'cf-java-buildpack',
    product: 'Cloud Foundry Java buildpack',
    versions: 'Go buildpack of 2026-07',
    command: /java-buildpack-memory-calculator|JavaExec|javaexec/,
    reader: 'the buildpack’s launcher',
    line: [
      variable('JAVA_OPTS'),
      made(['MEMORY_LIMIT', 'JBP_CONFIG_OPEN_JDK_JRE'], (scene) =>
        /-Xmx/.test(scene.text('JAVA_OPTS') ?? '')
          ? []
          : { unknown: 'the memory calculator counts the classes of the image, which the specification does not tell' },
      ),
    ],
    certainty: 'high',
    source: 'cloudfoundry/java-buildpack src/java/jres/memory_calculator.go 5086c8d1a1eb',
  },
];
