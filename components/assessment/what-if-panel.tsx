'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { Slider } from '#components/ui/slider.tsx';
import type { Faults, TypedSetUp } from './read-set-up.ts';
import { SetUpFields } from './set-up-form.tsx';
import { scalesOf } from './what-if.ts';

/** The second set-up: sliders for what is asked most, every other field on demand. It starts as the first and follows it. */
export function WhatIfPanel({
  first,
  second,
  faults,
  changed,
  onChange,
  onReset,
}: {
  first: TypedSetUp;
  second: TypedSetUp;
  faults: Faults;
  /** How many fields differ. */
  changed: number;
  onChange: (change: Partial<TypedSetUp>) => void;
  onReset: () => void;
}) {
  const [all, setAll] = useState(false);
  return (
    <Panel
      title="What if"
      note={
        changed === 0
          ? 'a second set-up beside the input: move a slider'
          : `${changed} ${changed === 1 ? 'field differs' : 'fields differ'}`
      }
      end={
        <>
          {changed === 0 ? null : (
            <Button look="quiet" onClick={onReset}>
              As the input
            </Button>
          )}
          <Button look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'Fewer fields' : 'Every field'}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-2 gap-x-8 gap-y-2 max-md:grid-cols-1">
        {scalesOf(first, second).map(({ field, textAt, ...scale }) => (
          <Slider key={field} {...scale} onChange={(value) => onChange({ [field]: textAt(value) })} />
        ))}
      </div>
      {all ? (
        <div className="mt-3 max-w-[26rem] border-t border-line pt-3">
          <SetUpFields typed={second} faults={faults} onChange={onChange} />
        </div>
      ) : null}
    </Panel>
  );
}
