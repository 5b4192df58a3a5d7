import { type Bytes, bytes, GiB, MiB } from '../../units/bytes.ts';
import { type Launcher, type LaunchScene, type Made, made, type Piece, settingLines, variable } from '../launcher.ts';

const CONFIG = /\/(?:flink-conf|config)\.yaml$/;

/** Flink's sizes: `1600m`, `1 gb`, a bare number counts bytes. Source: apache/flink MemorySize.java. */
function flinkSize(text: string | undefined): Bytes | undefined {
  const { number = '', unit = '' } = /^(?<number>\d+)\s*(?<unit>[a-z]*)$/i.exec(text?.trim() ?? '')?.groups ?? {};
  const factor = { '': 1, b: 1, k: 1024, kb: 1024, m: MiB, mb: MiB, g: GiB, gb: GiB }[unit.toLowerCase()];
  return number === '' || factor === undefined ? undefined : bytes(Number(number) * factor);
}

/** A setting as the entrypoint leaves it: the text of FLINK_PROPERTIES is appended to the file, so it wins. */
function flinkSetting({ text, files }: LaunchScene, name: string): string | undefined {
  const found = [
    ...files.filter(({ path }) => CONFIG.test(path)).map((file) => file.text),
    text('FLINK_PROPERTIES') ?? '',
  ]
    .flatMap((lines) => lines.split('\n'))
    .map((line) => /^\s*(?<key>[\w.-]+)\s*:\s*(?<value>.*?)\s*$/.exec(line)?.groups)
    .filter((line) => line?.['key'] === name);
  return found.at(-1)?.['value'];
}

const clamp = (size: number, least: number, most: number): number => Math.min(most, Math.max(least, size));

type Role = 'jobmanager' | 'taskmanager';

/** What the image's own file says where no other takes its place. Source: apache/flink flink-dist/src/main/resources/config.yaml. */
const SHIPPED: Readonly<Record<Role, Bytes>> = { jobmanager: bytes(1600 * MiB), taskmanager: bytes(1728 * MiB) };

/** The settings of Flink's memory model for one role, each with its default. */
function flinkModel(scene: LaunchScene, role: Role) {
  const said = (name: string): string | undefined => flinkSetting(scene, `${role}.memory.${name}`);
  const size = (name: string, standard: number): number => flinkSize(said(name)) ?? standard;
  const fraction = (name: string, standard: number): number => Math.fround(Number(said(name) ?? standard));
  const part = (name: string, whole: number, share: number, least: number, most: number): number =>
    clamp(
      Math.floor(whole * fraction(`${name}.fraction`, share)),
      size(`${name}.min`, least),
      size(`${name}.max`, most),
    );
  return { size, part, fraction, given: (name: string) => flinkSize(said(name)) };
}

/**
 * Flink divides the process size: metaspace 256 MiB, overhead a tenth (192 MiB to 1 GiB). JobManager: 128 MiB off heap, the rest is
 * heap. TaskManager: of what is left 40 % managed and a tenth network (64 MiB and more), 128 MiB framework off heap, the rest heap.
 * Its fractions are floats: with 1728m the heap is 536870902 bytes, direct memory 268435458. Source: apache/flink docs/content/docs/deployment/memory.
 */
function flinkMemory(scene: LaunchScene, role: Role): Made {
  const model = flinkModel(scene, role);
  const ownFile = scene.isMounted(/\/flink\/conf(?:\/(?:flink-conf|config)\.yaml)?$/);
  const inside = model.given('flink.size');
  const size = model.given('process.size') ?? (inside === undefined && !ownFile ? SHIPPED[role] : undefined);
  const metaspace = model.size('jvm-metaspace.size', 256 * MiB);
  if (size === undefined && inside === undefined)
    return { unknown: `${role}.memory.process.size is not in the specification; the mounted file sets it` };
  const flink = inside ?? (size ?? 0) - metaspace - model.part('jvm-overhead', size ?? 0, 0.1, 192 * MiB, GiB);
  const { heap, direct } = (role === 'jobmanager' ? jobManager : taskManager)(model, flink);
  if (heap <= 0) return { unknown: 'the process size leaves no room for a heap: Flink refuses to start' };
  return [
    `-Xmx${Math.floor(heap)}`,
    `-Xms${Math.floor(heap)}`,
    ...(direct === undefined ? [] : [`-XX:MaxDirectMemorySize=${Math.floor(direct)}`]),
    `-XX:MaxMetaspaceSize=${Math.floor(metaspace)}`,
  ];
}

type Division = { readonly heap: number; readonly direct: number | undefined };

const jobManager = ({ size, given }: ReturnType<typeof flinkModel>, flink: number): Division => ({
  heap: given('heap.size') ?? flink - size('off-heap.size', 128 * MiB),
  direct: undefined,
});

function taskManager({ size, part, given, fraction }: ReturnType<typeof flinkModel>, flink: number): Division {
  const managed = given('managed.size') ?? Math.floor(flink * fraction('managed.fraction', 0.4));
  const network = part('network', flink, 0.1, 64 * MiB, Number.POSITIVE_INFINITY);
  const offHeap = size('framework.off-heap.size', 128 * MiB) + size('task.off-heap.size', 0);
  const task = given('task.heap.size');
  const heap = task === undefined ? flink - managed - network - offHeap : task + size('framework.heap.size', 128 * MiB);
  return { heap, direct: offHeap + network };
}

const role = ({ command }: LaunchScene): Role => (/taskmanager/.test(command) ? 'taskmanager' : 'jobmanager');

const options = (name: string, suffix: string): readonly Piece[] => [
  settingLines(CONFIG, new RegExp(`^env\\.java\\.opts\\.${name}$`)),
  variable(`FLINK_ENV_JAVA_OPTS_${suffix}`, { when: (scene) => role(scene) === name }),
];

/** Flink, whose heap nobody writes: it is derived from the size of the process. */
export const FLINK_LAUNCHERS: readonly Launcher[] = [
  {
    id: 'flink',
    product: 'Apache Flink',
    versions: '1.10 and later',
    image: /(?:^|\/)flink(?::|@|$)|apache\/flink(?::|@|$)/,
    command:
      /(?:^|[ /])(?:jobmanager|taskmanager|standalone-job|kubernetes-(?:jobmanager|taskmanager))(?:\.sh)?(?: |$)/,
    variables: /^(?:FLINK_PROPERTIES|FLINK_ENV_JAVA_OPTS)/,
    reader: 'docker-entrypoint.sh',
    line: [
      variable('JVM_ARGS'),
      made(['FLINK_PROPERTIES'], (scene) => flinkMemory(scene, role(scene))),
      settingLines(CONFIG, /^env\.java\.opts(?:\.all)?$/),
      variable('FLINK_ENV_JAVA_OPTS'),
      ...options('jobmanager', 'JM'),
      ...options('taskmanager', 'TM'),
    ],
    certainty: 'medium',
    source:
      'apache/flink-docker docker-entrypoint.sh 200748c4914e; apache/flink flink-dist/src/main/flink-bin/bin/config.sh 003ce18efc02',
  },
];
