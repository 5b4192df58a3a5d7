'use client';

import { ConfidenceMark } from '#components/charts/confidence-mark.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Message } from '#components/ui/message.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Prose } from '#components/ui/prose.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { podCount } from '#lib/core/assess/key-figures.ts';
import { formatMoney } from '#lib/core/cost/money.ts';
import { memoryCost } from '#lib/core/cost/monthly-cost.ts';
import type { Prices } from '#lib/core/cost/prices.ts';
import { type Savings, savingsOf } from '#lib/core/cost/savings.ts';
import { from, type Known, known } from '#lib/core/known.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import type { Preferences } from '#lib/core/recommend/advice-facts.ts';
import type { Bytes } from '#lib/core/units/bytes.ts';
import { formatBytes, formatSum, toQuantity } from '#lib/core/units/format.ts';
import { PatchForms } from './patch-forms.tsx';
import { PreferenceChoices } from './preference-choices.tsx';
import { strategyTitle } from './strategy-title.ts';

const quantity = (fact: Known<Bytes | 'unset'>): string =>
  fact.state === 'unknown' ? 'not known' : fact.value === 'unset' ? 'none' : toQuantity(fact.value);

/** Heap, limit and request as one set: what changes, why, how sure, and the text to paste. */
export function AdvicePanel({
  assessment,
  prices,
  advices,
  chosen,
  preferences,
  onPrefer,
  onChoose,
}: {
  assessment: Assessment;
  prices: Prices;
  advices: readonly Advice[];
  chosen: Advice | undefined;
  preferences: Preferences;
  onPrefer: (change: Partial<Preferences>) => void;
  onChoose: (strategy: string) => void;
}) {
  const { advice } = assessment;
  if (chosen === undefined)
    return (
      <Panel id="advice" title="Advice" note="withheld">
        <Message icon="circle-dashed" title="No advice" level={3}>
          {advice.state === 'unknown'
            ? `${advice.why}. ${advice.remedy === undefined ? '' : `What would tell: ${advice.remedy}.`}`
            : ''}
        </Message>
      </Panel>
    );
  return (
    <Panel id="advice" title="Advice" note="heap, limit and request as one set">
      <div className="grid gap-3">
        {advices.length < 2 ? null : (
          <Segmented
            label="Strategy"
            segments={advices.map(({ strategy }) => ({ id: strategy, label: strategyTitle(strategy) }))}
            value={chosen.strategy}
            onChange={onChoose}
          />
        )}
        <PreferenceChoices preferences={preferences} onChange={onPrefer} />
        <Changes assessment={assessment} advice={chosen} prices={prices} />
        <ol className="grid list-none gap-1 text-xs [counter-reset:step]">
          {chosen.steps.map((step) => (
            <li
              key={step}
              className="grid grid-cols-[1.25rem_minmax(0,1fr)] [counter-increment:step] before:text-ink-faint before:content-[counter(step)]"
            >
              <span>
                <Prose text={step} />
              </span>
            </li>
          ))}
        </ol>
        <p className="grid grid-cols-[1.25rem_minmax(0,1fr)] text-xs">
          <span className="pt-0.5">
            <ConfidenceMark confidence={chosen.confidence} />
          </span>
          <span>
            <b>Confidence {chosen.confidence}.</b> {chosen.confidenceBecause.join(' ')}
          </span>
        </p>
        <PatchForms assessment={assessment} advice={chosen} />
      </div>
    </Panel>
  );
}

/** Waste in the colour of what is gained, want in the colour of what lacks: neither is said more quietly. */
function Change({ change: { freed, added } }: { change: Savings }) {
  if (added > 0) return <span className="text-warning">+{formatSum(added)} needed</span>;
  return freed > 0 ? <span className="text-gain">−{formatSum(freed)} freed</span> : <span>unchanged</span>;
}

/** What the requests of all pods cost now and after; undefined where nobody set a price. */
function costRow(now: number, after: number, prices: Prices) {
  const [before, then] = [memoryCost(now, prices), memoryCost(after, prices)];
  if (before.state === 'unknown' || then.state === 'unknown') return undefined;
  return { name: 'A month', now: formatMoney(before.value), after: formatMoney(then.value) };
}

function Changes({ assessment, advice, prices }: { assessment: Assessment; advice: Advice; prices: Prices }) {
  const { limit, request, maxHeap, budget } = assessment;
  const pods = podCount(assessment);
  const spare = advice.memoryLimit - advice.budget.total;
  const over =
    budget.state === 'known' && limit.state === 'known' && limit.value !== 'unset'
      ? budget.value.total - limit.value
      : undefined;
  const asked = request.state === 'known' && request.value !== 'unset' ? request.value : undefined;
  const change = savingsOf({ ...assessment, advice: known(advice, from('model')) });
  const costs = asked === undefined ? undefined : costRow(asked * pods, advice.memoryRequest * pods, prices);
  const rows = [
    { name: 'Limit', now: <code>{quantity(limit)}</code>, after: <code>{toQuantity(advice.memoryLimit)}</code> },
    { name: 'Request', now: <code>{quantity(request)}</code>, after: <code>{toQuantity(advice.memoryRequest)}</code> },
    {
      name: 'Heap',
      now: maxHeap.state === 'known' ? formatBytes(maxHeap.value) : 'not known',
      after: formatBytes(advice.maxHeap),
    },
    {
      name: 'Risk',
      now:
        over === undefined ? (
          'not known'
        ) : over > 0 ? (
          <span className="text-critical">{formatBytes(over)} over</span>
        ) : (
          <span className="text-ok">{formatBytes(-over)} to spare</span>
        ),
      after:
        spare < 0 ? (
          <span className="text-critical">{formatBytes(-spare)} over</span>
        ) : (
          <span className="text-ok">{formatBytes(spare)} to spare</span>
        ),
    },
    {
      name: pods === 1 ? 'Its one pod' : `All ${pods} pods`,
      now: asked === undefined ? quantity(request) : formatSum(asked * pods),
      after: formatSum(advice.memoryRequest * pods),
    },
    ...(change.state === 'unknown' ? [] : [{ name: 'Change', now: '', after: <Change change={change.value} /> }]),
    ...(costs === undefined ? [] : [costs]),
  ];
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">What the advice changes</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-soft">
          <td />
          <th scope="col" className="h-row-tight text-right font-strong">
            now
          </th>
          <td />
          <th scope="col" className="text-left font-strong">
            after
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, now, after }) => (
          <tr key={name} className="border-b border-line last:border-0">
            <th scope="row" className="h-row-tight text-left font-text">
              {name}
            </th>
            <td className="text-right text-ink-soft">{now}</td>
            <td className="w-8 text-center text-ink-faint">
              <Icon name="up" className="inline size-3 rotate-90" />
            </td>
            <td className="font-title">{after}</td>
          </tr>
        ))}
        {advice.jvmOptions.length === 0 ? null : (
          <tr>
            <th scope="row" className="h-row-tight text-left align-top font-text">
              Options
            </th>
            <td colSpan={3} className="text-right font-title break-all">
              {advice.jvmOptions.map((option) => (
                <code key={option} className="block">
                  {option}
                </code>
              ))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
