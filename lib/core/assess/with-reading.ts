import type { Detection, Vm } from '../detect/detection.ts';
import { from, known } from '../known.ts';
import type { JvmReading, RunningJvm } from '../model/running-jvm.ts';
import type { Workload } from '../model/workload.ts';
import { readingHolds } from '../running-jvm/reading-holds.ts';
import { reconcileOptions } from '../running-jvm/reconcile-options.ts';
import type { Inspection } from './inspect-container.ts';

/** The JVM of several that the container is for: process 1, else the one that started first. */
const mainJvm = ({ jvms }: JvmReading): RunningJvm | undefined => jvms.toSorted((one, other) => one.pid - other.pid)[0];

/** More than all other evidence together: it answers. */
const WEIGHT = 200;

/** Lets a running JVM correct what was thought of its container, as long as its reading speaks for the workload. */
export function withReading(before: Inspection, reading: JvmReading | undefined, workload: Workload): Inspection {
  if (reading === undefined) return before;
  const holds = readingHolds(reading, workload);
  const jvm = mainJvm(reading);
  const asked = { reading, holds, jvm, before, unshown: [], ungiven: [] };
  if (!holds.ok || jvm === undefined) return { ...before, asked };
  const detection = withAnswer(before.detection, jvm, reading);
  if (jvm.options.state === 'unknown') return { ...before, detection, asked };
  const { options, unshown, ungiven } = reconcileOptions(before.line.options, jvm.options.value);
  return {
    ...before,
    detection,
    line: { ...before.line, options, complete: known(true, jvm.options.source) },
    asked: { ...asked, unshown, ungiven },
  };
}

function withAnswer(detection: Detection, { pid, vm, release }: RunningJvm, { pod, at }: JvmReading): Detection {
  const source = from('running-jvm', `pod ${pod}, process ${pid}`, at);
  const says = vm.state === 'known' ? `process ${pid} answers as ${vm.value}` : `process ${pid} is called java`;
  const told = release.state === 'known' ? [known(release.value, source)] : [];
  const releases = [...told, ...(detection.releases ?? [])].filter((each) => each.state === 'known');
  return {
    ...detection,
    isJvm: true,
    evidence: [{ says, from: 'running-jvm', weight: WEIGHT }, ...detection.evidence],
    vm: vm.state === 'known' ? known(vmOf(vm.value), source) : detection.vm,
    jdk: told[0] ?? detection.jdk,
    ...(releases.length === 0 ? {} : { releases }),
  };
}

const vmOf = (name: string): Vm => (/openj9/i.test(name) ? 'openj9' : /zing|prime/i.test(name) ? 'zing' : 'hotspot');
