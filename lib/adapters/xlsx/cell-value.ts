import type { Cell } from '#lib/core/reports/cell.ts';
import type { Column } from '#lib/core/reports/column.ts';

const MIB = 1024 ** 2;

/** A cell as a spreadsheet has it: a number or a truth by its type, what is unset or unknown left empty (a column says which). */
export function cellValue(cell: Cell | undefined, { unit }: Column): string | number | boolean | null {
  if (cell?.state !== 'value') return null;
  return typeof cell.value === 'number' && unit === 'bytes' ? cell.value / MIB : cell.value;
}

/** The head of a column: sizes are in MiB, one unit a column. */
export const headOf = ({ title, unit }: Column): string => (unit === 'bytes' ? `${title} (MiB)` : title);

/** How a spreadsheet prints the numbers of a column. */
export function numberFormatOf({ unit }: Column): string | undefined {
  switch (unit) {
    case 'bytes':
      return '#,##0.0';
    case 'count':
    case 'millicores':
      return '#,##0';
    case 'fraction':
      return '0.0%';
    case 'money by the month':
      return '#,##0.00';
    case 'text':
      return undefined;
  }
}
