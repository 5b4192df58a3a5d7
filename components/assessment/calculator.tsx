'use client';

import { useDeferredValue, useMemo } from 'react';
import { VerdictMark } from '#components/charts/verdict-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyLink } from '#components/ui/copy-link.tsx';
import { Message } from '#components/ui/message.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Prose } from '#components/ui/prose.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import { describeLong } from '#lib/core/assess/describe-verdict.ts';
import { assessTyped } from '#lib/core/assess/typed/assess-typed.ts';
import { NO_PRICES } from '#lib/core/cost/prices.ts';
import { CalculatorTabs } from './calculator-tabs.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { FlagsPanel } from './flags-panel.tsx';
import { Judgement } from './judgement.tsx';
import { type Faults, FIRST_TYPED, readSetUp, type TypedSetUp } from './read-set-up.ts';
import { SetUpForm } from './set-up-form.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { SideBySidePanel } from './side-by-side-panel.tsx';
import { StrategiesPanel } from './strategies-panel.tsx';
import { useSetUp } from './use-set-up.ts';
import { useWhatIf } from './use-what-if.ts';
import { changedBy } from './what-if.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

/** The second set-up judged, and what of it cannot be read. */
function judgeSecond(typed: TypedSetUp): { readonly assessment: Assessment | undefined; readonly faults: Faults } {
  const { setUp, faults } = readSetUp(typed);
  const judged = assessTyped(setUp);
  return judged.ok
    ? { assessment: judged.value, faults }
    : { assessment: undefined, faults: { ...faults, args: judged.error } };
}

/** The product's own core in the browser: what a JVM would decide and could come to hold, as one types. Nothing leaves the page. */
export function Calculator() {
  const [typed, setTyped] = useSetUp();
  const settled = useDeferredValue(typed);
  const { setUp, faults } = useMemo(() => readSetUp(settled), [settled]);
  const judged = useMemo(() => assessTyped(setUp), [setUp]);
  const [whatIf, setWhatIf] = useWhatIf();
  const changed = Object.values(whatIf).filter((text) => text !== null).length;
  const second = useDeferredValue(whatIf);
  const other = useMemo(() => judgeSecond(changedBy(settled, second)), [settled, second]);
  const assessment = judged.ok ? judged.value : undefined;
  const verdict = assessment === undefined ? undefined : describeLong(assessment);
  return (
    <>
      <PageHead
        title={verdict?.title ?? 'The arguments cannot be read.'}
        actions={
          <>
            <CalculatorTabs at="/calculator" />
            <CopyLink />
            <Button
              look="quiet"
              onClick={() => {
                setTyped(FIRST_TYPED);
                setWhatIf(null);
              }}
            >
              Start over
            </Button>
          </>
        }
      >
        {assessment === undefined ? null : (
          <span className="inline-flex items-start gap-1.5">
            <VerdictMark verdict={assessment.verdict} spoken className="mt-0.5" />
            <span>
              <Prose text={verdict?.next ?? ''} />
            </span>
          </span>
        )}
      </PageHead>
      <div className="grid grid-cols-[22.5rem_minmax(0,1fr)] items-start gap-4 max-lg:grid-cols-1">
        <SetUpForm
          typed={typed}
          faults={judged.ok ? faults : { ...faults, args: judged.error }}
          onChange={(change) => setTyped(change)}
        />
        <div className="grid min-w-0 gap-4">
          <WhatIfPanel
            first={typed}
            second={changedBy(typed, whatIf)}
            faults={other.faults}
            changed={changed}
            onChange={(change) => setWhatIf(change)}
            onReset={() => setWhatIf(null)}
          />
          {assessment === undefined ? (
            <Message icon="octagon" title="Nothing can be judged">
              {judged.ok ? '' : judged.error}
            </Message>
          ) : (
            <>
              {changed === 0 || other.assessment === undefined ? null : (
                <SideBySidePanel one={assessment} other={other.assessment} />
              )}
              <Judgement assessment={assessment} prices={NO_PRICES} />
              <FindingsPanel findings={assessment.findings} notEvaluated={assessment.notEvaluated} />
              <SettingsPanel prediction={assessment.prediction} assumptions={assessment.assumptions} />
              <FlagsPanel options={assessment.options} />
              <StrategiesPanel assessment={assessment} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
