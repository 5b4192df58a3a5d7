import type { Cell } from '../cell.ts';
import { COLUMNS } from '../columns/index.ts';
import type { ReportRow } from '../report.ts';

/** A figure that is unset is null; one that is unknown is absent, and its reason stands under `unknown`. */
function entries(cells: readonly Cell[]): Record<string, unknown> {
  const keyed = cells.map((cell, index) => ({ key: COLUMNS[index]?.key ?? '', cell }));
  const told = keyed.flatMap(({ key, cell }): [string, unknown][] =>
    cell.state === 'unknown' ? [] : [[key, cell.state === 'unset' ? null : cell.value]],
  );
  const unknown = keyed.flatMap(({ key, cell }): [string, string][] =>
    cell.state === 'unknown' ? [[key, cell.why]] : [],
  );
  return { ...Object.fromEntries(told), unknown: Object.fromEntries(unknown) };
}

/** One container of a report as JSON has it. */
export function containerEntry({ assessment, cells }: ReportRow): object {
  const { options, findings, silenced = [], notEvaluated, advice } = assessment;
  return {
    ...entries(cells),
    findings,
    silenced,
    notEvaluated,
    options,
    ...(advice.state === 'known' && { advice: advice.value }),
  };
}
