import { pickedUp, readDoors } from '../jvm/doors.ts';
import { cellOf, printedOrigin } from '../jvm/flag-cells.ts';
import { WARNING } from '../jvm/option-reading.ts';
import type { PredictedFlag, Prediction } from '../jvm/prediction.ts';
import { readOptions } from '../jvm/read-options.ts';
import type { Start } from '../jvm/start.ts';
import { takeAggressiveHeap } from './aggressive-heap.ts';
import { setArchitectureDefaults, withoutUnmeasured } from './architectures.ts';
import { checkAddressSpace, checkFirstRegions, checkPreTouch, checkProcessor } from './boot-checks.ts';
import { sizeCms } from './cms-young.ts';
import { checkCodeCache, sizeCodeCache } from './code-cache.ts';
import { divideCodeCache } from './code-heaps.ts';
import { selectCollector } from './collector.ts';
import { countCompilers } from './compiler-count.ts';
import { chooseCompressedOops } from './compressed-oops.ts';
import { checkAfterErgonomics, checkAfterHeap, checkIntervals8, checkMetaspace } from './constraints.ts';
import { emulateClient } from './emulation.ts';
import { countGcThreads } from './gc-threads.ts';
import { layOutHeap } from './heap-flags.ts';
import { sizeHeap } from './heap-size.ts';
import { type KernelView, machineOf } from './machine.ts';
import { sizeMetaspace } from './metaspace.ts';
import { giveNotices } from './notices.ts';
import type { Release } from './release.ts';
import { checkShenandoahMode } from './shenandoah-mode.ts';
import { checkStacks } from './stacks.ts';
import type { Step, Vm } from './vm.ts';

/** HotSpot's set-up in its order; the first step that refuses ends it. Source: `Threads::create_vm` and what it calls. */
const STEPS: readonly Step[] = [
  setArchitectureDefaults,
  takeAggressiveHeap,
  checkCodeCache,
  checkIntervals8,
  emulateClient,
  selectCollector,
  chooseCompressedOops,
  sizeHeap,
  countGcThreads,
  sizeCms,
  sizeMetaspace,
  sizeCodeCache,
  checkAfterErgonomics,
  checkStacks,
  checkProcessor,
  countCompilers,
  divideCodeCache,
  layOutHeap,
  checkShenandoahMode,
  checkAddressSpace,
  checkAfterHeap,
  checkFirstRegions,
  checkMetaspace,
  checkPreTouch,
  giveNotices,
];

const HOTSPOTRC = '.hotspotrc';
const HOTSPOTRC_IGNORED = `${WARNING}.hotspotrc file is present but has been ignored.  Run with -XX:Flags=.hotspotrc to load the file.`;

/** Predicts one start on one release and one view of the machine: nothing is left open. */
export function predictHotspot(start: Start, release: Release, view: KernelView): Prediction {
  const notes = pickedUp(start, release);
  const options = readDoors(start, release);
  if (!options.ok) return { outcome: 'refuses', message: options.error.message, warnings: notes };
  const read = readOptions(options.value, release);
  const isIgnored = HOTSPOTRC in (start.files ?? {}) && !options.value.hasFlagsFile;
  const warnings = [...notes, ...read.warnings, ...(isIgnored ? [HOTSPOTRC_IGNORED] : [])];
  const { refused } = read;
  if (refused?.message !== undefined) return { outcome: 'refuses', message: firstLine(refused.message), warnings };
  const late = options.value.refusal;
  if (late) return { outcome: 'refuses', message: late.message, warnings };
  const machine = machineOf(release, read.cells, view);
  const vm: Vm = {
    release,
    machine,
    mode: read.mode,
    sharesClassData: read.sharesClassData,
    cells: read.cells,
    warnings,
    collector: 'serial',
  };
  for (const step of STEPS) {
    const message = step(vm);
    if (message !== undefined) return { outcome: 'refuses', message, warnings };
  }
  const { mainClass } = options.value;
  if (mainClass !== undefined)
    return { outcome: 'refuses', message: `Error: Could not find or load main class ${mainClass}`, warnings };
  return {
    outcome: 'starts',
    warnings,
    cpus: machine.cpus,
    memoryBytes: machine.memoryBytes,
    ...(machine.arch === 'aarch64' ? withoutUnmeasured(printedFlags(vm), release) : { flags: printedFlags(vm) }),
  };
}

/** An option may hold an end of line; the VM prints it as it is. */
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

function printedFlags({ cells, release }: Vm): Record<string, PredictedFlag> {
  const flags: Record<string, PredictedFlag> = {};
  for (const name of release.printed) {
    const cell = cellOf(cells, name);
    const origin = printedOrigin(cell);
    flags[name] =
      cell.rule === undefined ? { value: cell.text, origin } : { value: cell.text, origin, rule: cell.rule };
  }
  return flags;
}
