import { type Collector, collectorName } from '../../jvm/collector.ts';
import { MiB } from '../../units/bytes.ts';
import { formatBytes } from '../../units/format.ts';
import { type Estimate, estimate } from '../estimate.ts';
import type { Observed } from '../observed.ts';
import type { Settings } from '../settings.ts';
import { touchedHeap } from '../touched-heap.ts';

type Cost = {
  /** Bytes of structures for a byte of heap: card table and block offsets 2/512, each mark bitmap 1/64. */
  readonly perHeapByte: number;
  /** Task queues and stacks of one parallel worker, as far as they are touched. */
  readonly perWorker: number;
  readonly base: number;
};

const CARDS = 2 / 512;
const BITMAP = 1 / 64;

/**
 * What a collector keeps beside the heap, by release.
 * Source: NMT category GC at -Xms=-Xmx on JDK 8 to 27; two bitmaps before 20 (G1, JDK-8210708) and 24 (Parallel), one since.
 */
function costOf(collector: Collector, major: number): Cost {
  switch (collector) {
    case 'serial':
      return { perHeapByte: CARDS, perWorker: 0, base: 0 };
    case 'epsilon':
      return { perHeapByte: 0, perWorker: 0, base: 0 };
    case 'parallel':
      return { perHeapByte: CARDS + BITMAP * (major >= 24 ? 1 : 2), perWorker: MiB, base: 2 * MiB };
    case 'cms':
      return { perHeapByte: CARDS + BITMAP, perWorker: MiB, base: 8 * MiB };
    case 'g1':
      return { perHeapByte: CARDS + BITMAP * (major >= 20 ? 1 : 2), perWorker: MiB, base: 8 * MiB };
    case 'shenandoah':
      return { perHeapByte: BITMAP * (major >= 17 ? 2 : 1), perWorker: MiB, base: 4 * MiB };
    case 'zgc':
      return { perHeapByte: 0, perWorker: MiB, base: 16 * MiB };
  }
}

/**
 * gc = heap × (2/512 for cards + 1/64 for each mark bitmap) + 1 MiB a worker + base, by collector and release.
 *
 * Example: G1, JDK 17, 1 GiB, 4 workers: 1,024 × (0.0039 + 0.0313) + 4 + 8 = 48 MiB.
 */
export function gcRegion(settings: Settings, observed: Observed): Estimate {
  const { collector, major, maxHeap, parallelThreads } = settings;
  const { perHeapByte, perWorker, base } = costOf(collector, major);
  const workers = perWorker * parallelThreads + base;
  const size = maxHeap * perHeapByte + workers;
  return estimate(
    'gc',
    'modelled',
    { size, held: touchedHeap(settings, observed).least * CARDS },
    `The ${collectorName(collector)} collector of JDK ${major} keeps ${(perHeapByte * 100).toFixed(1)} % of a ${formatBytes(maxHeap)} heap beside it` +
      (workers === 0 ? '.' : `, and ${formatBytes(workers)} for its workers.`),
  );
}
