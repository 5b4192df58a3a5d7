'use client';

import { VERDICT_LOOKS, VerdictMark } from '#components/charts/verdict-mark.tsx';
import type { Verdict } from '#lib/core/assess/assessment.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { formatSum } from '#lib/core/units/format.ts';
import type { VerdictSum } from '#lib/http/contract/fleet.ts';

const meaning: Readonly<Record<Verdict, (sum: VerdictSum) => string>> = {
  'at-risk': ({ missingBytes }) => (missingBytes > 0 ? `${formatSum(missingBytes)} missing` : 'killed by the kernel'),
  'over-budget': ({ missingBytes }) => `${formatSum(missingBytes)} missing`,
  blind: ({ missingBytes }) => (missingBytes > 0 ? `${formatSum(missingBytes)} past limits` : 'sized by the node'),
  'no-limit': () => 'bounded by the node',
  unknown: () => 'why, and what mends it',
  oversized: ({ gainBytes, savings }) => `${formatSum(gainBytes)}${money(savings.freedPerMonth)} to gain`,
  fits: () => 'limit covers the budget',
};

/** Money beside its bytes, where a price is set. */
const money = (of: VerdictSum['savings']['freedPerMonth']): string =>
  of.state === 'known' ? `, ${formatMoney(of.value)}/month` : '';

const TILE =
  'relative grid min-w-0 content-start gap-px border-r border-b border-line px-3.5 pt-2.5 pb-2.5 text-left hover:bg-sunken aria-pressed:bg-action-tint aria-pressed:after:absolute aria-pressed:after:inset-x-0 aria-pressed:after:-bottom-px aria-pressed:after:h-[3px] aria-pressed:after:bg-action max-sm:min-h-11 max-sm:grid-cols-[1fr_auto] max-sm:content-center max-sm:px-3 max-sm:py-1';
const NAME = 'flex items-center gap-1.5 whitespace-nowrap text-ink-soft';
const COUNT = 'text-xl font-strong tracking-tight max-sm:text-md max-sm:leading-5';
const NOTE = 'truncate text-xs text-ink-soft max-sm:hidden';

/** The summary that is the filter: the counts add up, several can be pressed, none pressed is all. */
export function VerdictTiles({
  sums,
  chosen,
  onChange,
}: {
  sums: readonly VerdictSum[];
  chosen: readonly Verdict[];
  onChange: (verdicts: Verdict[]) => void;
}) {
  const containers = sums.reduce((total, sum) => total + sum.containers, 0);
  const pods = sums.reduce((total, sum) => total + sum.pods, 0);
  const toggle = (verdict: Verdict) =>
    onChange(chosen.includes(verdict) ? chosen.filter((other) => other !== verdict) : [...chosen, verdict]);
  return (
    <div className="grid gap-1.5">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser. */}
      <div
        role="group"
        aria-label={`Filter by verdict; ${containers} containers in all`}
        className="grid grid-cols-8 overflow-hidden rounded-panel border border-line bg-surface max-md:grid-cols-4 max-sm:grid-cols-2 [&>:last-child]:border-r-0 md:[&>*]:border-b-0"
      >
        {sums.map((sum) => (
          <button
            key={sum.verdict}
            type="button"
            aria-pressed={chosen.includes(sum.verdict)}
            onClick={() => toggle(sum.verdict)}
            className={TILE}
          >
            <span className={NAME}>
              <VerdictMark verdict={sum.verdict} />
              {VERDICT_LOOKS[sum.verdict].word}
            </span>
            <span className={COUNT}>{sum.containers.toLocaleString('en-GB')}</span>
            <span className={NOTE}>{sum.containers === 0 ? 'none' : meaning[sum.verdict](sum)}</span>
          </button>
        ))}
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChange([])} className={TILE}>
          <span className={NAME}>All</span>
          <span className={COUNT}>{containers.toLocaleString('en-GB')}</span>
          <span className={NOTE}>{pods.toLocaleString('en-GB')} pods</span>
        </button>
      </div>
      <div className="flex h-1.5 gap-0.5" aria-hidden="true">
        {sums
          .filter((sum) => sum.containers > 0)
          .map((sum) => (
            <i
              key={sum.verdict}
              data-mark
              style={{ flexGrow: sum.containers }}
              className={`min-w-[3px] ${VERDICT_LOOKS[sum.verdict].bar}`}
            />
          ))}
      </div>
    </div>
  );
}
