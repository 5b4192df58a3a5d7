'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { PAGES } from './pages.ts';

type Key = readonly [keys: readonly string[], does: string];

/** What keys do, by where they do it. */
const KEYS: readonly { readonly where: string; readonly keys: readonly Key[] }[] = [
  {
    where: 'Fleet',
    keys: [
      [['/'], 'search'],
      [['F'], 'filter'],
      [['1', '…', '7'], 'filter by a verdict'],
      [['8'], 'show all verdicts'],
      [['E'], 'export'],
    ],
  },
  {
    where: 'In its rows',
    keys: [
      [['↑', '↓'], 'move by row'],
      [['→', '←'], 'move within a row'],
      [['Enter'], 'open'],
      [['X'], 'select'],
      [['Shift ↓'], 'select a range'],
      [['Ctrl A'], 'select all of the filter'],
    ],
  },
  {
    where: 'Workload',
    keys: [
      [['[', ']'], 'previous, next of the list'],
      [['T'], 'chart or table'],
      [['C'], 'copy the patch'],
    ],
  },
  {
    where: 'Anywhere',
    keys: [
      [['Ctrl K'], 'find anything'],
      [['W'], 'why, on a number'],
      [['Esc'], 'close what is on top'],
      [['?'], 'this list'],
    ],
  },
  { where: 'Go to', keys: PAGES.map(({ key, name }): Key => [[`G ${key.toUpperCase()}`], name]) },
];

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
      <div className="columns-2 gap-6 max-sm:columns-1">
        {KEYS.map(({ where, keys }) => (
          <section key={where} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-xs font-strong text-ink-soft">{where}</h3>
            <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1">
              {keys.map(([strokes, does]) => (
                <div key={does} className="contents">
                  <dt className="flex gap-1">
                    {strokes.map((stroke) => (
                      <Kbd key={stroke}>{stroke}</Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-3 text-ink-soft">
        <Button onClick={onToggle}>{off ? 'Switch single letters on' : 'Switch single letters off'}</Button>
        {off ? 'Single letters do nothing now.' : 'In fields they are silent anyway.'}
      </p>
    </Dialog>
  );
}
