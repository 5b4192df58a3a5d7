'use client';

import { useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Copies the address, which carries what the page shows. */
export function CopyLink() {
  const [said, setSaid] = useState('Copy link');
  const say = (text: string) => {
    setSaid(text);
    setTimeout(() => setSaid('Copy link'), 2000);
  };
  return (
    <Button
      onClick={() =>
        navigator.clipboard.writeText(location.href).then(
          () => say('Copied'),
          () => say('The browser refused'),
        )
      }
    >
      <Icon name="link" className="size-3.5" />
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
