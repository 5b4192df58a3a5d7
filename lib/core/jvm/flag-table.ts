import { FLAGS, RELEASES, SHAPES } from './flag-table.generated.ts';

export type FlagType =
  | 'bool'
  | 'int'
  | 'uint'
  | 'intx'
  | 'uintx'
  | 'size_t'
  | 'uint64_t'
  | 'double'
  | 'ccstr'
  | 'ccstrlist';

/** `gone`: the name is still known, the flag behind it is not. */
export type FlagKind = 'product' | 'manageable' | 'diagnostic' | 'experimental' | 'develop' | 'notproduct' | 'gone';

/** What the launcher says when the flag is set: `version` is the train that deprecated or removed it. */
export type FlagNotice =
  | { readonly state: 'deprecated' | 'ignored' | 'leaving'; readonly version: string; readonly instead?: string }
  | { readonly state: 'logging'; readonly tags: string };

/** One flag as one release has it. */
export type FlagFacts = {
  readonly name: string;
  readonly type: FlagType;
  readonly kind: FlagKind;
  readonly range?: readonly [string, string];
  /** As PrintFlagsFinal prints it before ergonomics; absent where the release prints none. */
  readonly default?: string;
  readonly notice?: FlagNotice;
};

export type FlagTable = ReadonlyMap<string, FlagFacts>;

/** The releases whose flags were read off the JVM itself, oldest first. */
export const MEASURED_RELEASES: readonly string[] = RELEASES;

const TYPES: readonly FlagType[] = [
  'bool',
  'int',
  'uint',
  'intx',
  'uintx',
  'size_t',
  'uint64_t',
  'double',
  'ccstr',
  'ccstrlist',
];
const KINDS: readonly FlagKind[] = ['product', 'manageable', 'diagnostic', 'experimental', 'develop', 'notproduct'];

type Shape = Pick<FlagFacts, 'type' | 'kind' | 'range'>;

function readShape(line: string): Shape {
  const [type, kind, low, high] = line.split(' ');
  return {
    type: TYPES.find((known) => known === type) ?? 'bool',
    kind: KINDS.find((known) => known === kind) ?? 'gone',
    ...(low === undefined || high === undefined ? {} : { range: [low, high] as const }),
  };
}

function readNotice(text: string): FlagNotice {
  const rest = text.slice(1);
  if (text.startsWith('l')) return { state: 'logging', tags: rest };
  const state = text.startsWith('d') ? 'deprecated' : text.startsWith('i') ? 'ignored' : 'leaving';
  const [version = '', instead] = rest.split('>');
  return { state, version, ...(instead === undefined ? {} : { instead }) };
}

const tables = new Map<string, FlagTable>();
let shapes: readonly Shape[] | undefined;

/** The flags of one measured release. @throws RangeError for any other: a bug, callers choose from `MEASURED_RELEASES`. */
export function flagTable(release: string): FlagTable {
  const ready = tables.get(release);
  if (ready) return ready;
  const column = RELEASES.indexOf(release);
  if (column < 0) throw new RangeError(`no flags were measured for ${release}`);
  shapes ??= SHAPES.split('\n').map(readShape);
  const table = new Map<string, FlagFacts>();
  for (const line of FLAGS.split('\n')) {
    const [name = '', ...runs] = line.split(';');
    const run = runs.find((text) => isWithin(column, text));
    if (run === undefined) continue;
    const [, shape, initial = '-', notice] = run.split(' ');
    table.set(name, {
      name,
      ...(shapes[Number(shape)] ?? readShape('')),
      ...(initial === '-' ? {} : { default: initial }),
      ...(notice === undefined ? {} : { notice: readNotice(notice) }),
    });
  }
  tables.set(release, table);
  return table;
}

const isWithin = (column: number, run: string): boolean =>
  column >= Number.parseInt(run.charAt(0), 36) && column <= Number.parseInt(run.charAt(1), 36);
