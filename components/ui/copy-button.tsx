'use client';

import { useEffect, useState } from 'react';
import { Button, type ButtonLook } from './button.tsx';
import { Icon } from './icon.tsx';

/** Copies a text and says so where the hand is. */
export function CopyButton({ text, label, look }: { text: string; label: string; look?: ButtonLook }) {
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
  return (
    <Button look={look ?? 'plain'} onClick={copy}>
      <Icon name={said === 'Copied' ? 'tick' : 'copy'} className="size-3.5" />
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}
