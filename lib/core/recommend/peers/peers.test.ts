import { GiB, MiB } from '#lib/core/units/bytes.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { argusPlan, argusVerdict } from './argus.ts';
import { bootUiPlan, bootUiRequest } from './bootui.ts';
import { usageMaxMargin } from './krr.ts';
import { collectorFor, heapPercentage, memoryWithSpike } from './kruize.ts';
import { runJavaHeap, ubiPercentage } from './start-scripts.ts';

const argus = argusPlan({ floor: 512 * MiB, metaspace: 128 * MiB, direct: 32 * MiB, codeCache: 48 * MiB, threads: 64 });
const bootUi = (total: number, direct = 0) =>
  bootUiPlan({ total: total * MiB, threads: 250, classes: 0, direct, headRoomPercent: 0 });

table<{ read: unknown; is: unknown; why: string }>(
  'peers’ figures',
  [
    { read: usageMaxMargin(800 * MiB), is: 920 * MiB, why: 'KRR: 15 % over the peak' },
    { read: usageMaxMargin(500 * MiB, 512 * MiB), is: 640 * MiB, why: 'KRR: a quarter over the limit it died at' },
    { read: usageMaxMargin(MiB), is: 100 * MiB, why: 'KRR: the floor' },
    { read: memoryWithSpike(1000, 50), is: 1052.5, why: 'Kruize: a small spike' },
    { read: memoryWithSpike(1000, 500), is: 1200, why: 'Kruize: a fifth at most' },
    { read: heapPercentage(512 * MiB), is: 50, why: 'Kruize: small limits' },
    { read: heapPercentage(700 * MiB), is: 80, why: 'Kruize: others' },
    { read: collectorFor(1, GiB, 17), is: 'Serial', why: 'Kruize: one core' },
    { read: collectorFor(2, 4 * GiB, 17), is: 'Parallel', why: 'Kruize: two cores' },
    { read: collectorFor(4, 4 * GiB, 17), is: 'ZGC', why: 'Kruize: a large heap' },
    { read: collectorFor(4, 4 * GiB, 11), is: 'Shenandoah', why: 'Kruize: a large heap on 11' },
    { read: collectorFor(4, GiB, 17), is: 'G1', why: 'Kruize: the rest' },
    { read: runJavaHeap(300 * MiB), is: 75, why: 'run-java: the last with a quarter' },
    { read: runJavaHeap(301 * MiB), is: 151, why: 'run-java: the first with a half' },
    { read: argus.heap, is: 768 * MiB, why: 'Argus: heap' },
    { read: argus.request, is: 1040 * MiB, why: 'Argus: request' },
    { read: argus.limit, is: 1300 * MiB, why: 'Argus: limit' },
    { read: argusVerdict(800 * MiB, 768 * MiB), is: 'AT_RISK', why: 'Argus: 32 MiB beside the heap' },
    { read: argusVerdict(1000 + 100, 1000), is: 'AT_RISK', why: 'Argus: a tenth exactly' },
    { read: argusVerdict(1000 + 101, 1000), is: 'OK', why: 'Argus: one byte more' },
    { read: argusVerdict(0, 1000), is: 'UNKNOWN', why: 'Argus: no limit' },
    { read: bootUi(517).heap, is: undefined, why: 'BootUI: nothing left' },
    { read: bootUi(518).heap, is: MiB, why: 'BootUI: 1 MiB left' },
    { read: bootUi(1024, 33 * MiB + 1).direct, is: 34 * MiB, why: 'BootUI: observed buffers round up' },
    { read: bootUiRequest(200 * MiB, 1024 * MiB), is: 320 * MiB, why: 'BootUI: 64 MiB more, in steps' },
    { read: bootUiRequest(128 * MiB, 1024 * MiB), is: 192 * MiB, why: 'BootUI: a step exactly' },
    { read: bootUiRequest(1000 * MiB, 1024 * MiB), is: 1024 * MiB, why: 'BootUI: the limit' },
    { read: ubiPercentage(undefined), is: '80.0', why: 'UBI images: unset' },
    { read: ubiPercentage('90.4'), is: '90.0', why: 'UBI images: whole percents' },
    { read: ubiPercentage('90'), is: '90.0', why: 'UBI images: as written' },
    { read: ubiPercentage('0'), is: undefined, why: 'UBI images: off' },
  ],
  ({ read, is, why }) => {
    expect.soft(read, why).toEqual(is);
  },
);
