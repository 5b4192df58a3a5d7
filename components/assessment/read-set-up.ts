import { FIRST_SET_UP, type SetUp } from '#lib/core/assess/typed/set-up.ts';
import { parseCpuQuantity } from '#lib/core/units/quantity.ts';

/** The fields of the calculator as they are typed and as the link carries them. */
export type TypedSetUp = Readonly<Record<keyof SetUp, string>>;

/** What is wrong with a field, by its name. */
export type Faults = Readonly<Partial<Record<keyof SetUp, string>>>;

const textOf = (value: SetUp[keyof SetUp]): string => (value === undefined ? '' : `${value}`);

/** The texts of a set-up; CPU as Kubernetes writes it. */
const typedOf = (setUp: SetUp): TypedSetUp => ({
  jdk: setUp.jdk,
  limit: textOf(setUp.limit),
  cpuMillicores: setUp.cpuMillicores === undefined ? '' : `${setUp.cpuMillicores}m`,
  nodeMemory: textOf(setUp.nodeMemory),
  nodeCpus: textOf(setUp.nodeCpus),
  cgroup: textOf(setUp.cgroup),
  arch: setUp.arch,
  javaToolOptions: setUp.javaToolOptions,
  jdkJavaOptions: setUp.jdkJavaOptions,
  args: setUp.args,
  hours: textOf(setUp.hours),
  threads: textOf(setUp.threads),
  classes: textOf(setUp.classes),
  liveSet: textOf(setUp.liveSet),
  heapPeak: textOf(setUp.heapPeak),
  metaspace: textOf(setUp.metaspace),
  codeCache: textOf(setUp.codeCache),
  direct: textOf(setUp.direct),
  workingSetPeak: textOf(setUp.workingSetPeak),
});

export const FIRST_TYPED: TypedSetUp = typedOf(FIRST_SET_UP);

/** 64 TiB: past any node, and far enough from 2^53 bytes. */
const MOST_MIB = 64 * 1024 * 1024;

/** Reads what was typed; a field that cannot be read is named and left as if it were empty, so that the rest stays judged. */
export function readSetUp(typed: TypedSetUp): { readonly setUp: SetUp; readonly faults: Faults } {
  const faults: Partial<Record<keyof SetUp, string>> = {};
  const whole = (name: keyof SetUp, least = 0): number | undefined => {
    const text = typed[name].trim().replaceAll(',', '');
    if (text === '') return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= MOST_MIB) return value;
    faults[name] = `"${text}" is not a whole number from ${least} to ${MOST_MIB.toLocaleString('en-GB')}`;
    return undefined;
  };
  const cpu = (): number | undefined => {
    const text = typed.cpuMillicores.trim();
    if (text === '') return undefined;
    const read = parseCpuQuantity(text);
    if (read.ok) return read.value;
    faults.cpuMillicores = read.error;
    return undefined;
  };
  const setUp: SetUp = {
    jdk: typed.jdk,
    limit: whole('limit', 1),
    cpuMillicores: cpu(),
    nodeMemory: whole('nodeMemory', 1) ?? FIRST_SET_UP.nodeMemory,
    nodeCpus: whole('nodeCpus', 1) ?? FIRST_SET_UP.nodeCpus,
    cgroup: typed.cgroup === '1' ? 1 : 2,
    arch: typed.arch === 'arm64' ? 'arm64' : 'amd64',
    javaToolOptions: typed.javaToolOptions,
    jdkJavaOptions: typed.jdkJavaOptions,
    args: typed.args,
    hours: whole('hours'),
    threads: whole('threads'),
    classes: whole('classes'),
    liveSet: whole('liveSet'),
    heapPeak: whole('heapPeak'),
    metaspace: whole('metaspace'),
    codeCache: whole('codeCache'),
    direct: whole('direct'),
    workingSetPeak: whole('workingSetPeak'),
  };
  return { setUp, faults };
}
