'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { PAGES } from './pages.ts';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'search the fleet'],
  [['Ctrl K'], 'find a workload, a page, a rule'],
  [['↑', '↓'], 'move by row'],
  [['→', '←'], 'move within a row'],
  [['Enter'], 'open the row'],
  [['1', '…', '7'], 'filter by a verdict'],
  [['8'], 'show all verdicts'],
  [['W'], 'why, on a number'],
  [['T'], 'chart or table'],
  [['Esc'], 'close what is on top'],
  [['?'], 'this list'],
];

const PAGE_KEYS = PAGES.map(({ key, name }) => ({ key: `G ${key.toUpperCase()}`, page: name }));

/** All keys, and the switch for single letters (WCAG 2.1.4). */
export function KeyList({
  off,
  onToggle,
  onClose,
}: {
  /** Whether single letters are switched off. */
  off: boolean;
  onToggle: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Keys">
      <dl className="grid grid-cols-[5.5rem_1fr_4rem_1fr] gap-x-3 gap-y-1.5 max-sm:grid-cols-[5.5rem_1fr]">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        {PAGE_KEYS.map(({ key, page }) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{page}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 flex flex-wrap items-center gap-3 text-ink-soft">
        <Button onClick={onToggle}>{off ? 'Switch single letters on' : 'Switch single letters off'}</Button>
        {off ? 'Single letters do nothing now.' : 'In fields they are silent anyway.'}
      </p>
    </Dialog>
  );
}
