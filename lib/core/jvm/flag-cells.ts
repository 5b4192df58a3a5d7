import type { FlagTable } from './flag-table.ts';
import { smallNumber, type VmNumber, vmDouble, vmNumber } from './jvm-number.ts';
import type { Rule } from './prediction.ts';

/** Origins as PrintFlagsFinal prints them, one step each; a cell remembers that the command line came before. */
export type FlagOrigin = 'default' | 'command line' | 'environment' | 'config file' | 'ergonomic';

export type FlagCell = VmNumber & {
  readonly origin: FlagOrigin;
  /** Sticky: set on the command line once, whatever changed it later. */
  readonly wasOnCommandLine: boolean;
  readonly rule?: Rule;
};

/** The flags of one start as the VM works on them: what was set, over the release's defaults. */
export type FlagCells = {
  readonly table: FlagTable;
  readonly cells: Map<string, FlagCell>;
  readonly defaults: ReadonlyMap<string, FlagCell>;
};

export const newCells = (table: FlagTable): FlagCells => ({ table, cells: new Map(), defaults: defaultsOf(table) });

const NOTHING: FlagCell = { value: 0, text: '0', origin: 'default', wasOnCommandLine: false };

/** The cells of flags that nobody touched, read once a table: a prediction looks at some hundred of them. */
const untouched = new WeakMap<FlagTable, ReadonlyMap<string, FlagCell>>();

function defaultsOf(table: FlagTable): ReadonlyMap<string, FlagCell> {
  const ready = untouched.get(table);
  if (ready) return ready;
  const cells = new Map<string, FlagCell>();
  for (const [name, facts] of table)
    if (facts.default !== undefined) cells.set(name, { ...NOTHING, ...readDefault(facts.type, facts.default) });
  untouched.set(table, cells);
  return cells;
}

/** A flag's cell; one that the release does not have reads as 0 and unset. */
export const cellOf = ({ cells, defaults }: FlagCells, name: string): FlagCell =>
  cells.get(name) ?? defaults.get(name) ?? NOTHING;

function readDefault(type: string, text: string): VmNumber {
  if (type === 'bool') return truth(text === 'true');
  if (type === 'ccstr' || type === 'ccstrlist') return { value: 0, text };
  if (type === 'double') return vmDouble(Number(text));
  const small = Number(text);
  return Number.isSafeInteger(small) ? { value: small, text } : vmNumber(BigInt(text));
}

export const truth = (is: boolean): VmNumber => (is ? TRUE : FALSE);
const TRUE: VmNumber = { value: 1, text: 'true' };
const FALSE: VmNumber = { value: 0, text: 'false' };

/** Whether the release still has the flag, not its name alone. */
export function hasFlag({ table }: FlagCells, name: string): boolean {
  const kind = table.get(name)?.kind;
  return kind !== undefined && kind !== 'gone';
}

export const numberOf = (cells: FlagCells, name: string): number => cellOf(cells, name).value;

export const isOn = (cells: FlagCells, name: string): boolean => cellOf(cells, name).value === 1;

/** HotSpot's FLAG_IS_DEFAULT: neither a person nor ergonomics has set it. */
export const isDefault = (cells: FlagCells, name: string): boolean => cellOf(cells, name).origin === 'default';

export function setFlag(cells: FlagCells, name: string, value: VmNumber, origin: FlagOrigin): void {
  const wasOnCommandLine = origin === 'command line' || (cells.cells.get(name)?.wasOnCommandLine ?? false);
  cells.cells.set(name, { ...value, origin, wasOnCommandLine });
}

/** HotSpot's FLAG_SET_ERGO: the VM's own choice, with the rule that made it. */
export function chooseFlag(cells: FlagCells, name: string, value: number | boolean, rule: Rule): void {
  const number =
    typeof value === 'boolean'
      ? truth(value)
      : Number.isSafeInteger(value)
        ? smallNumber(value)
        : vmNumber(BigInt(value));
  const wasOnCommandLine = cells.cells.get(name)?.wasOnCommandLine ?? false;
  cells.cells.set(name, { ...number, origin: 'ergonomic', wasOnCommandLine, rule });
}

/** Changes a value and leaves its origin, as plain assignments in HotSpot do. */
export function adjustFlag(cells: FlagCells, name: string, value: number | VmNumber, rule: Rule): void {
  const { origin, wasOnCommandLine } = cellOf(cells, name);
  cells.cells.set(name, {
    ...(typeof value === 'number' ? smallNumber(value) : value),
    origin,
    wasOnCommandLine,
    rule,
  });
}

/** The origin column of PrintFlagsFinal. */
export const printedOrigin = ({ origin, wasOnCommandLine }: FlagCell): string =>
  origin === 'ergonomic' && wasOnCommandLine ? 'command line, ergonomic' : origin;
