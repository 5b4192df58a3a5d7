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

/**
 * Flink divides the process size: metaspace 256 MiB, overhead a tenth (192 MiB to 1 GiB). JobManager: 128 MiB off heap, the rest is
 * heap. TaskManager: of what is left 40 % managed and a tenth network (64 MiB to 1 GiB), 128 MiB framework off heap, the rest heap.
 * With 1728m: heap 512 MiB, direct 256 MiB.
 */
function flinkMemory(scene: LaunchScene, role: 'jobmanager' | 'taskmanager'): Made {
  const size = flinkSize(flinkSetting(scene, `${role}.memory.process.size`));
  if (size === undefined)
    return { unknown: `${role}.memory.process.size is not in the specification; the image's own file sets it` };
  const inside = size - 256 * MiB - clamp(size * 0.1, 192 * MiB, GiB);
  const network = clamp(inside * 0.1, 64 * MiB, GiB);
  const heap = role === 'jobmanager' ? inside - 128 * MiB : inside - inside * 0.4 - network - 128 * MiB;
  const direct = role === 'jobmanager' ? 128 * MiB : 128 * MiB + network;
  if (heap <= 0) return { unknown: 'the process size leaves no room for a heap: Flink refuses to start' };
  return [
    `-Xmx${Math.floor(heap)}`,
    `-Xms${Math.floor(heap)}`,
    ...(role === 'taskmanager' ? [`-XX:MaxDirectMemorySize=${Math.floor(direct)}`] : []),
    '-XX:MaxMetaspaceSize=268435456',
  ];
}

const role = ({ command }: LaunchScene): 'jobmanager' | 'taskmanager' =>
  /taskmanager/.test(command) ? 'taskmanager' : 'jobmanager';

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
