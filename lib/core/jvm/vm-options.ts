import type { OptionReader, OptionReading } from './option-reading.ts';
import {
  accept,
  bootClassPath,
  debug,
  freeRatio,
  mode,
  oldLog,
  type ReadOption,
  refuse,
  removed,
  shareClassData,
  size,
  stackSize,
  tenuring,
  turn,
  verification,
} from './vm-option-reads.ts';
import type { Word } from './word.ts';

/** An option that is no plain `-XX:` flag: its text, whether more may follow, the trains that have it, how it is read. */
type VmOption = {
  readonly text: string;
  readonly follows: 'nothing' | 'anything' | 'nothing or :';
  readonly from?: number;
  readonly until?: number;
  readonly read: ReadOption;
};

/**
 * The options in the order in which the VM tries them; the first whose text fits reads the word.
 * Source: arguments.cpp `parse_each_vm_init_arg`; measured on 8u504, 11.0.33, 17.0.21 and 28-ea+18.
 */
const VM_OPTIONS: readonly VmOption[] = [
  { text: '-D', follows: 'anything', read: accept },
  { text: '-verbose', follows: 'nothing or :', read: accept },
  { text: '-ea', follows: 'nothing or :', read: accept },
  { text: '-da', follows: 'nothing or :', read: accept },
  { text: '-enableassertions', follows: 'nothing or :', read: accept },
  { text: '-disableassertions', follows: 'nothing or :', read: accept },
  { text: '-esa', follows: 'nothing', read: accept },
  { text: '-dsa', follows: 'nothing', read: accept },
  { text: '-enablesystemassertions', follows: 'nothing', read: accept },
  { text: '-disablesystemassertions', follows: 'nothing', read: accept },
  { text: '-Xbootclasspath', follows: 'anything', until: 9, read: accept },
  { text: '-Xbootclasspath', follows: 'anything', read: bootClassPath },
  { text: '-Xrun', follows: 'anything', read: accept },
  { text: '--add-', follows: 'anything', from: 9, read: accept },
  { text: '--limit-modules=', follows: 'anything', from: 9, read: accept },
  { text: '--module-path=', follows: 'anything', from: 9, read: accept },
  { text: '--upgrade-module-path=', follows: 'anything', from: 9, read: accept },
  { text: '--patch-module=', follows: 'anything', from: 9, read: accept },
  { text: '--class-path=', follows: 'anything', from: 9, read: accept },
  { text: '--source=', follows: 'anything', from: 11, read: accept },
  { text: '--enable-preview', follows: 'nothing', from: 11, read: accept },
  { text: '--enable-native-access=', follows: 'anything', from: 17, read: accept },
  { text: '--illegal-native-access=', follows: 'anything', from: 24, read: accept },
  { text: '--sun-misc-unsafe-memory-access=', follows: 'anything', from: 23, read: accept },
  { text: '--finalization=', follows: 'anything', from: 18, read: accept },
  { text: '--illegal-access=', follows: 'anything', from: 9, until: 17, read: accept },
  { text: '--illegal-access=', follows: 'anything', from: 17, read: removed('17.0') },
  { text: '-agentlib:', follows: 'anything', read: accept },
  { text: '-agentpath:', follows: 'anything', read: accept },
  { text: '-javaagent:', follows: 'anything', read: accept },
  { text: '-Xnoclassgc', follows: 'nothing', read: turn('ClassUnloading', false) },
  { text: '-Xconcgc', follows: 'nothing', until: 14, read: turn('UseConcMarkSweepGC', true) },
  { text: '-Xnoconcgc', follows: 'nothing', until: 14, read: turn('UseConcMarkSweepGC', false) },
  { text: '-Xincgc', follows: 'nothing', until: 9, read: turn('UseConcMarkSweepGC', true) },
  { text: '-Xnoincgc', follows: 'nothing', until: 9, read: accept },
  { text: '-Xbatch', follows: 'nothing', read: turn('BackgroundCompilation', false) },
  {
    text: '-Xmn',
    follows: 'anything',
    read: size(['MaxNewSize', 'NewSize'], 'Invalid initial young generation size', 1),
  },
  { text: '-Xms', follows: 'anything', read: size(['MinHeapSize', 'InitialHeapSize'], 'Invalid initial heap size', 0) },
  { text: '-Xmx', follows: 'anything', read: size(['MaxHeapSize'], 'Invalid maximum heap size', 1) },
  { text: '-XX:MaxHeapSize=', follows: 'anything', read: size(['MaxHeapSize'], 'Invalid maximum heap size', 1) },
  { text: '-Xmaxf', follows: 'anything', read: freeRatio('MaxHeapFreeRatio', 'max') },
  { text: '-Xminf', follows: 'anything', read: freeRatio('MinHeapFreeRatio', 'min') },
  { text: '-Xss', follows: 'anything', read: stackSize },
  { text: '-Xoss', follows: 'anything', until: 9, read: accept },
  { text: '-Xmaxjitcodesize', follows: 'anything', from: 27, read: removed('JDK 27') },
  {
    text: '-Xmaxjitcodesize',
    follows: 'anything',
    read: size(['ReservedCodeCacheSize'], 'Invalid maximum code cache size', 1, '.'),
  },
  {
    text: '-XX:ReservedCodeCacheSize=',
    follows: 'anything',
    read: size(['ReservedCodeCacheSize'], 'Invalid maximum code cache size', 1, '.'),
  },
  {
    text: '-XX:MaxDirectMemorySize=',
    follows: 'anything',
    until: 9,
    read: size(['MaxDirectMemorySize'], 'Invalid maximum direct memory size', 0),
  },
  { text: '-Xrs', follows: 'nothing', read: turn('ReduceSignalUsage', true) },
  { text: '-Xusealtsigs', follows: 'nothing', until: 9, read: accept },
  { text: '-Xprof', follows: 'nothing', until: 10, read: accept },
  { text: '-Xprof', follows: 'nothing', read: removed('10.0') },
  { text: '-Xint', follows: 'nothing', read: mode('interpreted') },
  { text: '-Xmixed', follows: 'nothing', read: mode('mixed') },
  { text: '-Xcomp', follows: 'nothing', read: mode('compiled') },
  { text: '-Xshare:dump', follows: 'nothing', read: accept },
  { text: '-Xshare:on', follows: 'nothing', read: shareClassData(true) },
  { text: '-Xshare:auto', follows: 'nothing', read: shareClassData(true) },
  { text: '-Xshare:off', follows: 'nothing', read: shareClassData(false) },
  { text: '-Xverify', follows: 'anything', read: verification },
  { text: '-Xdebug', follows: 'nothing', read: debug },
  { text: '-Xnoagent', follows: 'nothing', until: 25, read: accept },
  { text: '-Xboundthreads', follows: 'nothing', until: 9, read: accept },
  { text: '-Xloggc:', follows: 'anything', read: oldLog },
  { text: '-Xlog', follows: 'nothing or :', from: 9, read: accept },
  { text: '-Xcheck:jni', follows: 'nothing', read: accept },
  { text: '-Xcheck', follows: 'nothing', read: refuse('Unrecognized check option: -Xcheck') },
  { text: '-Xfuture', follows: 'nothing', until: 25, read: accept },
  { text: '-Xinternalversion', follows: 'nothing', read: accept },
  { text: '-XX:MaxTenuringThreshold=', follows: 'anything', read: tenuring },
];

const fits = ({ text, follows }: VmOption, word: string, isExact: boolean): boolean =>
  word.startsWith(text) &&
  (follows === 'anything' ||
    (follows === 'nothing' && !isExact) ||
    word.length === text.length ||
    (follows === 'nothing or :' && word[text.length] === ':'));

const isDoubleX = ({ text }: { readonly text: string }): boolean => text.startsWith('-XX:');
const SPECIAL_FLAGS = VM_OPTIONS.filter(isDoubleX);
const PLAIN_OPTIONS = VM_OPTIONS.filter((option) => !isDoubleX(option));

/** Reads an option that is no plain flag; undefined when the release has none that fits. */
export function readVmOption(word: Word, reader: OptionReader): OptionReading | undefined {
  const { feature } = reader.release.version;
  const { exactOptions } = reader.release.reads;
  for (const option of isDoubleX(word) ? SPECIAL_FLAGS : PLAIN_OPTIONS) {
    if (!fits(option, word.text, exactOptions)) continue;
    const { from = 0, until = Number.POSITIVE_INFINITY } = option;
    if (feature >= from && feature < until) return option.read(word.text.slice(option.text.length), word, reader);
  }
  return undefined;
}
