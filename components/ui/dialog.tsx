'use client';

import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';

/** A window above the page; Escape and the cross close it, and the focus goes back to where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
}) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Primitive.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-30 max-h-[76vh] w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-auto rounded-panel bg-raised p-4 shadow-raised"
        >
          <div className="mb-3 flex items-center justify-between gap-2">
            <Primitive.Title className="text-md font-title">{title}</Primitive.Title>
            <Primitive.Close className={buttonClass('quiet', true)} aria-label="Close">
              <Icon name="close" />
            </Primitive.Close>
          </div>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
