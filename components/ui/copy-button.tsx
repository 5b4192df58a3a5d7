'use client';

import { useEffect, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { Icon } from './icon.tsx';
import { useKeys } from './use-keys.ts';

/** Copies a text and says so where the hand is. */
export function CopyButton({
  text,
  label,
  look,
  shortcut,
}: {
  text: string;
  label: string;
  look?: ButtonLook;
  /** The single key that copies too: at most one button of a page has it. */
  shortcut?: string;
}) {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser refused'),
    );
  useKeys(shortcut === undefined ? {} : { [shortcut]: () => void copy() });
  return (
    <Button look={look ?? 'plain'} onClick={copy} aria-keyshortcuts={shortcut?.toUpperCase()}>
      <Icon name={said === 'Copied' ? 'tick' : 'copy'} className="size-3.5" />
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}
