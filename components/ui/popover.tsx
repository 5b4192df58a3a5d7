'use client';

import { Popover as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';

/** A button that opens a small window beside it; Escape closes it, and the focus goes back to the button. */
export function Popover({
  label,
  title,
  look = 'plain',
  open,
  onOpenChange,
  children,
}: {
  label: ReactNode;
  /** What the window is, for who cannot see it. */
  title: string;
  look?: ButtonLook;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger className={buttonClass(look)}>
        {label}
        <Icon name="down" className="size-3.5" />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={title}
          align="start"
          sideOffset={4}
          collisionPadding={12}
          className="z-40 overflow-hidden rounded-panel bg-raised shadow-raised"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
