import type { PredictedFlag, Prediction, Rule } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import { GiB, MiB } from '../units/bytes.ts';
import { asked, chosen, heapOnly, lastOf, optionsOf, sizeOf } from './other-vm.ts';

const SOURCE = 'https://github.com/eclipse-openj9/openj9/blob/master/runtime/gc_base/GCExtensions.cpp';

const MAX_HEAP: Rule = {
  id: 'openj9-max-heap',
  says: 'Half of a small container, all but 512 MiB up to 2 GiB, three quarters beyond, at most 25 GiB; a quarter without a limit. Read off the source, not measured.',
  source: SOURCE,
};
const INITIAL_HEAP: Rule = { id: 'openj9-initial-heap', says: 'OpenJ9 starts with 8 MiB.', source: SOURCE };

/** Heaps past this need wider references. Source: `computeDefaultMaxHeapForJava`. */
const MOST = 25 * GiB;

/**
 * The largest heap of a container with a limit. Worked example: 1.5 GiB give 1 GiB, 4 GiB give 3 GiB.
 * Source: GCExtensions.cpp `computeDefaultMaxHeapForJava`.
 */
const inContainer = (limit: number): number =>
  Math.min(Math.max(Math.min(Math.max(limit / 2, limit - 512 * MiB), Math.floor(limit / 4) * 3), limit / 4), MOST);

/** The largest heap of a machine: half of it up to 512 MiB, else a quarter. */
const onMachine = (memory: number): number =>
  Math.min(Math.max(Math.min(Math.max(memory / 2, 16 * MiB), 512 * MiB), memory / 4), MOST);

/** Predicts the heap of Eclipse OpenJ9 and IBM Semeru: unknown flags are passed over there, so nothing refuses here. */
export function predictOpenJ9(start: Start): Prediction {
  const { host = {}, container = {} } = start;
  const options = optionsOf(
    start,
    ['OPENJ9_JAVA_OPTIONS', 'IBM_JAVA_OPTIONS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'],
    ['_JAVA_OPTIONS'],
  );
  const isSeen = !options.includes('-XX:-UseContainerSupport');
  const limit = isSeen ? container.memoryLimitBytes : null;
  const memory = typeof limit === 'number' ? limit : host.memoryBytes;
  if (memory === undefined || limit === undefined)
    return { outcome: 'unknown', message: 'it depends on the memory limit and on the host, which are not known' };
  const share = (name: string): number | undefined => {
    const text = lastOf(options, [`-XX:${name}=`]);
    return text === undefined || Number.isNaN(Number(text)) ? undefined : Math.trunc((memory / 100) * Number(text));
  };
  const set = (prefix: string): PredictedFlag | undefined => {
    const size = sizeOf(lastOf(options, [prefix]) ?? '');
    return size === undefined ? undefined : asked(size);
  };
  const byDefault = typeof limit === 'number' ? inContainer(limit) : onMachine(memory);
  const max = share('MaxRAMPercentage') ?? Math.floor(byDefault / 1024) * 1024;
  const flags = {
    MaxHeapSize: set('-Xmx') ?? chosen(max, MAX_HEAP),
    InitialHeapSize: set('-Xms') ?? chosen(share('InitialRAMPercentage') ?? 8 * MiB, INITIAL_HEAP),
  };
  return heapOnly(memory, flags, 'OpenJ9');
}
