import { BudgetBar, BudgetBarKey } from '#components/charts/budget-bar.tsx';
import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import { shortRelease } from '#lib/core/jvm/short-release.ts';
import { inMiB, signedMiB } from '#lib/core/units/format.ts';
import type { FleetRow } from '#lib/http/contract/fleet.ts';

type SizeFact = { readonly state: 'known'; readonly value: number | 'unset' } | { readonly state: 'unknown' };

const size = (fact: SizeFact): string =>
  fact.state === 'unknown' ? 'not known' : fact.value === 'unset' ? 'none' : inMiB(fact.value);
const numberOf = (fact: SizeFact): number | undefined =>
  fact.state === 'known' && fact.value !== 'unset' ? fact.value : undefined;

const HEADS = [
  'Verdict',
  'Workload',
  'JVM',
  'Can hold, of the limit',
  'Can hold',
  'Limit',
  'Advised',
  'Change',
  'Findings',
];

const cell = 'px-2 py-1 align-top first:pl-0 last:pr-0';
const second = 'block text-xs text-ink-soft';

/** All rows of a fleet as a table for paper: its head stands on every sheet, and no row is torn. */
export const PrintSheet = ({ rows }: { rows: readonly FleetRow[] }) => (
  <>
    <BudgetBarKey />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard. */}
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
    <div role="group" aria-label="All rows" tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse">
        <caption className="sr-only">JVM containers; sizes in MiB of one pod, the change over all pods</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-soft">
            {HEADS.map((head, i) => (
              <th key={head} scope="col" className={`${cell} font-strong ${i > 3 ? 'text-right' : 'text-left'}`}>
                {head}
                {i > 3 && i < 8 ? <span className="block font-text">{i === 7 ? 'MiB, all pods' : 'MiB'}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SheetRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  </>
);

const SheetRow = ({ row }: { row: FleetRow }) => (
  <tr className="border-b border-line">
    <td className={cell}>
      <span className={`flex items-center gap-1.5 ${VERDICT_LOOKS[row.verdict].ink}`}>
        <VerdictMark verdict={row.verdict} spoken /> {row.title}
      </span>
      <span className={second}>{row.detail}</span>
    </td>
    <th scope="row" className={`${cell} text-left font-text`}>
      <b className="id">{row.name}</b>
      <span className={second}>
        {row.namespace} · {row.kind} ×{row.pods} · {row.container}
      </span>
    </th>
    <td className={cell}>
      {row.jdk.state === 'known' ? shortRelease(row.jdk.value) : 'release not known'}
      <span className={second}>{row.collector ?? ''}</span>
    </td>
    <td className={`${cell} relative h-9 min-w-48`}>
      <BudgetBar
        offHeap={row.offHeapBytes}
        heap={row.heapBytes}
        limit={row.limitBytes.state === 'known' ? row.limitBytes.value : undefined}
        peak={numberOf(row.peakBytes)}
        advised={numberOf(row.advisedLimitBytes)}
      />
    </td>
    <td className={`${cell} text-right`}>{size(row.canHoldBytes)}</td>
    <td className={`${cell} text-right`}>{size(row.limitBytes)}</td>
    <td className={`${cell} text-right font-strong`}>
      {row.advisedLimitBytes.state === 'known' ? inMiB(row.advisedLimitBytes.value) : 'withheld'}
      <span className={second}>{row.confidence ?? ''}</span>
    </td>
    <td className={`${cell} text-right`}>
      {row.changeBytesAllPods.state === 'known' ? signedMiB(row.changeBytesAllPods.value) : 'not known'}
    </td>
    <td className={`${cell} text-right`}>
      {row.findings.critical} critical
      <span className={second}>
        {row.findings.warning} {row.findings.warning === 1 ? 'warning' : 'warnings'}
      </span>
    </td>
  </tr>
);
