import { type Collector, collectorFlag } from '../jvm/collector.ts';
import { valueOr } from '../known.ts';
import { type Bytes, bytes, MiB, roundUp } from '../units/bytes.ts';
import { formatBytes } from '../units/format.ts';
import type { Situation } from './draft.ts';
import { jvmSize } from './heap-option.ts';

/** From two processors and this much memory a machine is of the server class. Source: os::is_server_class_machine. */
const SERVER_CLASS_MEMORY = 1792 * MiB;

/** From this release on G1 is the default on every machine. Source: JEP 523. */
const G1_EVERYWHERE = 27;

/** An option and the sentence that gives its reason. */
export type OptionWithReason = { readonly text: string; readonly step: string };

function defaultCollector(major: number, cpus: number, limit: number): Collector {
  if (major >= G1_EVERYWHERE) return 'g1';
  if (cpus < 2 || limit < SERVER_CLASS_MEMORY) return 'serial';
  return major <= 8 ? 'parallel' : 'g1';
}

/** The collector's flag, when the new limit would make the JVM choose another than today's. */
export function collectorOption({ settings }: Situation, limit: Bytes): OptionWithReason | undefined {
  const { collector, collectorIsErgonomic, cpus, major } = settings;
  if (!collectorIsErgonomic || cpus === undefined || defaultCollector(major, cpus, limit) === collector)
    return undefined;
  const text = `-XX:+${collectorFlag(collector)}`;
  return { text, step: `Under ${formatBytes(limit)} the JVM would choose another collector; ${text} keeps today’s.` };
}

/** -Xms, when today's initial heap is larger than the advised heap: the JVM would refuse to start. */
export function initialHeapOption({ settings }: Situation, heap: Bytes): OptionWithReason | undefined {
  if (settings.initialHeap <= heap) return undefined;
  const text = `-Xms${jvmSize(heap)}`;
  return {
    text,
    step: `The initial heap of ${formatBytes(settings.initialHeap)} is above the new heap: ${text} replaces it.`,
  };
}

const DAY = 86_400;
const CAP_STEP = bytes(16 * MiB);

/** A bound that catches a leak and nothing else: twice what a day or more has shown, at least 64 MiB, in steps of 16 MiB. */
const cap = (seen: number): Bytes => roundUp(bytes(Math.max(64 * MiB, Math.ceil(seen * 2))), CAP_STEP);

/** Bounds for metaspace and direct memory where none is set and a day or more shows what is used. */
export function capOptions({ facts, settings }: Situation): readonly OptionWithReason[] {
  const { windowSeconds, metaspaceCommitted, direct } = facts.observed;
  if (valueOr(windowSeconds, 0) < DAY) return [];
  const options: OptionWithReason[] = [];
  if (metaspaceCommitted.state === 'known' && settings.maxMetaspace === undefined) {
    const text = `-XX:MaxMetaspaceSize=${jvmSize(cap(metaspaceCommitted.value))}`;
    options.push({
      text,
      step: `${text} is twice the ${formatBytes(metaspaceCommitted.value)} seen: it stops a leak of classes, nothing else.`,
    });
  }
  if (direct.state === 'known' && settings.maxDirect === undefined) {
    const text = `-XX:MaxDirectMemorySize=${jvmSize(cap(direct.value))}`;
    options.push({
      text,
      step: `${text} is at least twice the ${formatBytes(direct.value)} seen: unset, it would be as large as the heap.`,
    });
  }
  return options;
}
