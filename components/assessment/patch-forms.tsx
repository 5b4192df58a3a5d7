'use client';

import { useState } from 'react';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Segmented } from '#components/ui/segmented.tsx';
import type { Assessment } from '#lib/core/assess/assessment.ts';
import type { Advice } from '#lib/core/recommend/advice.ts';
import { patchTexts } from './patch-texts.ts';

/** The advice in the form one pastes or merges. */
export function PatchForms({ assessment, advice }: { assessment: Assessment; advice: Advice }) {
  const texts = patchTexts(assessment, advice);
  const [form, setForm] = useState('yaml');
  const shown = texts.find(({ id }) => id === form) ?? texts[0];
  if (shown === undefined) return null;
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <Segmented
        label="Form of the patch"
        segments={texts.map(({ id, name }) => ({ id, label: name }))}
        value={shown.id}
        onChange={setForm}
      />
      <pre className="overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5 whitespace-pre-wrap break-all">
        {shown.text}
      </pre>
      <div data-print="no" className="flex flex-wrap items-center gap-2">
        <CopyButton text={shown.text} label="Copy" look="primary" shortcut="c" />
        <span className="min-w-0 flex-1 text-xs text-ink-soft">{shown.note}</span>
      </div>
    </div>
  );
}
