'use client';

import { usePathname } from 'next/navigation';
import { DropdownMenu } from 'radix-ui';
import { buttonClass } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { ScopedLink } from '#components/ui/scope.tsx';
import { isUnder, PAGES } from './pages.ts';

/** The pages by name; a menu where there is no room for names. */
export function Nav() {
  const path = usePathname();
  const current = (href: string) => (isUnder(path, href) ? ('page' as const) : undefined);
  return (
    <>
      <nav aria-label="Pages" className="flex self-stretch max-md:hidden">
        {PAGES.map(({ href, name }) => (
          <ScopedLink
            key={href}
            href={href}
            aria-current={current(href)}
            className="relative flex items-center rounded-control px-2.5 text-ink-soft no-underline hover:text-ink hover:no-underline aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2.5 aria-[current=page]:after:-bottom-px aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-ink"
          >
            {name}
          </ScopedLink>
        ))}
      </nav>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={`${buttonClass('quiet', true)} order-last md:hidden`} aria-label="Pages">
          <Icon name="menu" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={4}
            className="z-40 min-w-44 rounded-panel bg-raised p-1 shadow-raised"
          >
            {PAGES.map(({ href, name }) => (
              <DropdownMenu.Item key={href} asChild>
                <ScopedLink
                  href={href}
                  aria-current={current(href)}
                  className="flex min-h-11 items-center rounded-[3px] px-3 text-ink no-underline outline-none data-highlighted:bg-action-tint aria-[current=page]:font-title"
                >
                  {name}
                </ScopedLink>
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </>
  );
}
