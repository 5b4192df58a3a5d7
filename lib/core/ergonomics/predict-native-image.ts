import type { Prediction, Rule } from '../jvm/prediction.ts';
import type { Start } from '../jvm/start.ts';
import { KiB } from '../units/bytes.ts';
import { asked, chosen, heapOnly, lastOf, sizeOf } from './other-vm.ts';
import { alignDown } from './vm.ts';

const MAX_HEAP: Rule = {
  id: 'native-image-max-heap',
  says: '80 % of the memory, in chunks of 512 KiB, with the collectors that community builds have. Read off the source, not measured.',
  source:
    'https://github.com/oracle/graal/blob/master/substratevm/src/com.oracle.svm.core.genscavenge/src/com/oracle/svm/core/genscavenge/AbstractCollectionPolicy.java',
};

const CHUNK = 512 * KiB;
const DEFAULT_PERCENT = 80;

/** Predicts the heap of a native image: options are those of the program's own command line. */
export function predictNativeImage({ argv = [], host = {}, container = {} }: Start): Prediction {
  const limit = container.memoryLimitBytes;
  const maxRam = sizeOf(lastOf(argv, ['-XX:MaxRAM=']) ?? '');
  const memory = maxRam ?? (typeof limit === 'number' ? limit : host.memoryBytes);
  if (memory === undefined || limit === undefined)
    return { outcome: 'unknown', message: 'it depends on the memory limit and on the host, which are not known' };
  const set = sizeOf(lastOf(argv, ['-Xmx', '-XX:MaxHeapSize=']) ?? '');
  const percent = sizeOf(lastOf(argv, ['-XX:MaximumHeapSizePercent=']) ?? '') ?? DEFAULT_PERCENT;
  const byDefault = alignDown(Math.floor(memory / 100) * percent, CHUNK);
  return heapOnly(
    memory,
    { MaxHeapSize: set === undefined ? chosen(byDefault, MAX_HEAP) : asked(set) },
    'A native image',
  );
}
