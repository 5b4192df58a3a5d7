'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { type ReactNode, useMemo } from 'react';
import { adviseAgain } from '#lib/core/assess/advise-again.ts';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { BudgetPanel } from './budget-panel.tsx';
import { isPeer } from './strategy-title.ts';
import { usePreferences } from './use-preferences.ts';

/** The advices one can follow, the chosen strategy's first; peers' rules are for comparison and are not among them. */
function followable({ advice, alternatives }: Pick<Assessment, 'advice' | 'alternatives'>): readonly Advice[] {
  if (advice.state === 'unknown') return [];
  return [
    advice.value,
    ...alternatives.filter(({ strategy }) => strategy !== advice.value.strategy && !isPeer(strategy)),
  ];
}

/**
 * What it can come to hold, now and after the advice, and that advice beside it: the chosen strategy moves both. What is beside and
 * below them fills the two columns; on a narrow screen all stands in the order of the document.
 */
export function Judgement({
  assessment: found,
  prices,
  beside,
  below,
}: {
  assessment: Assessment;
  prices: Prices;
  /** What follows the advice. */
  beside?: ReactNode;
  /** What follows the budget. */
  below?: ReactNode;
}) {
  const [preferences, setPreferences] = usePreferences();
  const { heapAs, quality } = preferences;
  const assessment = useMemo(
    () => (heapAs === 'as-found' && quality === 'as-found' ? found : adviseAgain(found, { heapAs, quality })),
    [found, heapAs, quality],
  );
  const advices = followable(assessment);
  const [asked, setAsked] = useQueryState('strategy', parseAsString);
  const chosen = advices.find(({ strategy }) => strategy === asked) ?? advices[0];
  return (
    <div className="@container">
      <div className="grid grid-cols-1 items-start gap-4 @min-[68rem]:grid-cols-[minmax(0,1fr)_22.5rem] @min-[68rem]:grid-rows-[auto_1fr] @min-[100rem]:grid-cols-[minmax(0,1fr)_28rem]">
        <BudgetPanel assessment={assessment} chosen={chosen} />
        <div className="grid min-w-0 gap-4 @min-[68rem]:row-span-2">
          <AdvicePanel
            assessment={assessment}
            prices={prices}
            advices={advices}
            chosen={chosen}
            preferences={preferences}
            onPrefer={(change) => setPreferences(change)}
            onChoose={(id) => setAsked(id === advices[0]?.strategy ? null : id)}
          />
          {beside}
        </div>
        {below === undefined ? null : <div className="grid min-w-0 gap-4">{below}</div>}
      </div>
    </div>
  );
}
