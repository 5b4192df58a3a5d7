'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import type { PlanningFacts } from '#lib/core/capacity/planning-facts.ts';
import { type Changes, NO_CHANGES, type Scenario } from '#lib/core/capacity/scenario.ts';
import { type ChangePart, describeChanges } from './describe-changes.ts';
import { FailureFields } from './fields/failure-fields.tsx';
import { GrowthFields } from './fields/growth-fields.tsx';
import { LimitFields } from './fields/limit-fields.tsx';
import { PoolFields } from './fields/pool-fields.tsx';
import { RolloutFields } from './fields/rollout-fields.tsx';
import { StartFields } from './fields/start-fields.tsx';
import { WorkloadFields } from './fields/workload-fields.tsx';

/** The scenario as a row of buttons, each saying what it holds; behind each stand its fields. */
export function ScenarioBar({
  facts,
  scenario,
  onChange,
}: {
  facts: PlanningFacts;
  scenario: Scenario;
  onChange: (scenario: Scenario) => void;
}) {
  const [open, setOpen] = useState<ChangePart | undefined>(undefined);
  const { start, changes } = scenario;
  const change = (part: Partial<Changes>): void => onChange({ start, changes: { ...changes, ...part } });
  const fields = { facts, changes, onChange: change };
  const parts: Readonly<Record<ChangePart, ReactNode>> = {
    Start: <StartFields facts={facts} start={start} onChange={(next) => onChange({ start: next, changes })} />,
    Nodes: <PoolFields {...fields} />,
    Growth: <GrowthFields {...fields} />,
    Workloads: <WorkloadFields {...fields} />,
    Failure: <FailureFields {...fields} />,
    Limits: <LimitFields {...fields} />,
    'Rollout and scaling': <RolloutFields {...fields} />,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fields stand in the windows behind the buttons.
    <div role="group" aria-label="Scenario" data-print="no" className="flex flex-wrap items-center gap-2">
      {describeChanges(facts, scenario).map(({ part, says }) => (
        <Popover
          key={part}
          label={
            <span className="max-w-72 truncate">
              {part}: <span className="font-text">{says}</span>
            </span>
          }
          title={part}
          open={open === part}
          onOpenChange={(isOpen) => setOpen(isOpen ? part : undefined)}
        >
          <div className="grid max-h-[min(32rem,70vh)] w-88 max-w-[calc(100vw-1.5rem)] gap-3 overflow-y-auto p-3">
            {parts[part]}
          </div>
        </Popover>
      ))}
      <Button look="quiet" onClick={() => onChange({ start: { ...start, advice: undefined }, changes: NO_CHANGES })}>
        Start over
      </Button>
    </div>
  );
}
