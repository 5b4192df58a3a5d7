'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { KEYS_OFF, useKeys } from '#components/ui/use-keys.ts';
import { useGoKeys } from './use-go-keys.ts';

/** Loaded when it is first opened: no page waits for it. */
const KeyList = dynamic(() => import('./key-list.tsx').then((list) => list.KeyList), { ssr: false });

/** `?` shows all keys; `G` and a letter goes to a page. Single letters can be switched off here. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  const [off, setOff] = useState(false);
  useEffect(() => setOff(localStorage.getItem(KEYS_OFF) !== null), []);
  useKeys({ '?': () => setOpen(true) });
  useGoKeys();
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
      {open ? <KeyList off={off} onToggle={toggle} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
