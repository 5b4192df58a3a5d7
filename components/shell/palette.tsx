'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { useChord } from '#components/ui/use-chord.ts';
import type { PaletteAction } from './palette-actions.ts';

/** Loaded when it is first opened: no page waits for it. */
const PaletteWindow = dynamic(() => import('./palette-window.tsx').then((window) => window.PaletteWindow), {
  ssr: false,
});

/** Finds a workload, a page or a rule by a few letters: Ctrl K or the button, arrows choose, Enter goes. */
export function Palette({ rules }: { rules: readonly PaletteAction[] }) {
  const [open, setOpen] = useState(false);
  useChord('k', () => setOpen(true));
  return (
    <>
      <Button
        look="quiet"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="max-lg:w-control max-lg:px-0 max-sm:hidden"
      >
        <Icon name="search" className="size-3.5" />
        <span className="font-text max-lg:sr-only">Find</span>
        <span className="max-lg:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </Button>
      {open ? <PaletteWindow rules={rules} onDone={() => setOpen(false)} /> : null}
    </>
  );
}
