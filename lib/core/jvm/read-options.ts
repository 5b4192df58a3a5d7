import type { Options } from './doors.ts';
import { type FlagCells, newCells } from './flag-cells.ts';
import { type ExecutionMode, type OptionReader, type OptionReading, refused, unrecognized } from './option-reading.ts';
import type { OptionRelease } from './option-release.ts';
import { readFlag } from './read-flag.ts';
import { readVmOption } from './vm-options.ts';
import type { Word } from './word.ts';

/** The options of a start as the VM has read them. */
export type ReadOptions = {
  readonly cells: FlagCells;
  readonly mode: ExecutionMode;
  /** False after -Xshare:off. */
  readonly sharesClassData: boolean;
  readonly readings: readonly OptionReading[];
  /** The reading with which the VM stops. */
  readonly refused?: OptionReading;
  readonly warnings: readonly string[];
};

const NATIVE_MEMORY_TRACKING = /^-XX:NativeMemoryTracking=(?!(?:off|summary|detail)$)/;

/**
 * Reads options in the VM's order. The VM stops at the first that it refuses; reading here goes on, so that nothing known
 * of the others is lost, and the first refused reading is the VM's answer.
 */
export function readOptions({ words, ignoresUnknown }: Options, release: OptionRelease): ReadOptions {
  const reader: OptionReader = {
    release,
    cells: newCells(release.flags),
    ignoresUnknown,
    warnings: [],
    mode: 'mixed',
    sharesClassData: true,
  };
  const readings = words.map((word) => readOption(word, reader));
  const isRefused = ({ state }: OptionReading): boolean => state === 'refused';
  const tracking = release.reads.checksTrackingFirst
    ? readings.find((reading) => isRefused(reading) && NATIVE_MEMORY_TRACKING.test(reading.word.text))
    : undefined;
  const stop = tracking ?? readings.find(isRefused);
  return {
    cells: reader.cells,
    mode: reader.mode,
    sharesClassData: reader.sharesClassData,
    readings,
    ...(stop === undefined ? {} : { refused: stop }),
    warnings: reader.warnings,
  };
}

function readOption(word: Word, reader: OptionReader): OptionReading {
  const { text } = word;
  if (NATIVE_MEMORY_TRACKING.test(text) && (reader.release.reads.readsDoorsFirst || word.origin === 'command line')) {
    const next = reader.release.reads.runsOnSyntaxErrors ? 'Error: Could not create the Java Virtual Machine.' : '';
    return refused(word, `Syntax error, expecting -XX:NativeMemoryTracking=[off|summary|detail]${next}`);
  }
  const isFile = word.origin === 'config file';
  const reading = isFile ? undefined : readVmOption(word, reader);
  if (reading) return reading;
  if (text.startsWith('-XX:')) return readFlag(word, reader);
  return unrecognized(word, `Unrecognized option: ${text}`, reader);
}
