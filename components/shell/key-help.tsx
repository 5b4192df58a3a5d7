'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/tag.tsx';
import { KEYS_OFF, useKeys } from '#components/ui/use-keys.ts';
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
  [['['], 'previous of the list'],
  [[']'], 'next of the list'],
  [['T'], 'chart or table'],
  [['Esc'], 'close what is on top'],
  [['?'], 'this list'],
];

const PAGE_KEYS = PAGES.map(({ key, name }) => ({ key: `G ${key.toUpperCase()}`, page: name }));

/** `?` shows all keys; `G` and a letter goes to a page. Single letters can be switched off here. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  const [off, setOff] = useState(false);
  const router = useRouter();
  const goAt = useRef(0);
  useEffect(() => setOff(localStorage.getItem(KEYS_OFF) !== null), []);
  const go = (href: string) => () => {
    if (Date.now() - goAt.current < 1500) router.push(href);
  };
  useKeys({
    '?': () => setOpen(true),
    g: () => {
      goAt.current = Date.now();
    },
    ...Object.fromEntries(PAGES.map(({ key, href }) => [key, go(href)])),
  });
  const toggle = () => {
    if (off) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, 'off');
    setOff(!off);
  };
  return (
    <>
      <Button look="quiet" square aria-label="Keys" className="max-sm:hidden" onClick={() => setOpen(true)}>
        ?
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Keys">
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
          <Button onClick={toggle}>{off ? 'Switch single letters on' : 'Switch single letters off'}</Button>
          {off ? 'Single letters do nothing now.' : 'In fields they are silent anyway.'}
        </p>
      </Dialog>
    </>
  );
}
