'use client';

import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import { useKeys } from './use-keys.ts';

const ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-[3px] px-2 text-ink no-underline outline-none data-highlighted:bg-action-tint data-highlighted:no-underline max-sm:min-h-11';

/** A button that opens a list of things to do. */
export function Menu({
  label,
  children,
  look,
  shortcut,
}: {
  label: ReactNode;
  children: ReactNode;
  look?: 'plain' | 'quiet';
  /** The single key that opens it. */
  shortcut?: string;
}) {
  const [open, setOpen] = useState(false);
  useKeys(shortcut === undefined ? {} : { [shortcut]: () => setOpen(true) });
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger className={buttonClass(look)} aria-keyshortcuts={shortcut?.toUpperCase()}>
        {label}
        <Icon name="down" className="size-3.5" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className="z-40 max-h-[min(24rem,var(--radix-dropdown-menu-content-available-height))] min-w-44 overflow-auto rounded-panel bg-raised p-1 shadow-raised"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** One thing to do; `chosen` marks the one that holds now. */
export const MenuItem = ({
  onSelect,
  chosen,
  children,
}: {
  onSelect: () => void;
  chosen?: boolean;
  children: ReactNode;
}) => (
  <DropdownMenu.Item className={ITEM} onSelect={onSelect} aria-current={chosen ? 'true' : undefined}>
    <span className="grid size-4 place-items-center">{chosen ? <Icon name="tick" className="size-3" /> : null}</span>
    {children}
  </DropdownMenu.Item>
);

/** A line between two kinds of things to do. */
export const MenuRule = () => <DropdownMenu.Separator className="my-1 h-px bg-line" />;

/** One place to go or file to take. */
export const MenuLink = ({ href, download, children }: { href: string; download?: boolean; children: ReactNode }) => (
  <DropdownMenu.Item asChild className={ITEM}>
    <a href={href} download={download}>
      {children}
    </a>
  </DropdownMenu.Item>
);

/** One of several that can hold at once; the menu stays open. */
export const MenuCheck = ({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) => (
  <DropdownMenu.CheckboxItem
    className={ITEM}
    checked={checked}
    onCheckedChange={onChange}
    onSelect={(event) => event.preventDefault()}
  >
    <span className="grid size-4 place-items-center rounded-[3px] border border-line-strong">
      <DropdownMenu.ItemIndicator>
        <Icon name="tick" className="size-3" />
      </DropdownMenu.ItemIndicator>
    </span>
    {children}
  </DropdownMenu.CheckboxItem>
);
