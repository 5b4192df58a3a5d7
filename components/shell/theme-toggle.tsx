'use client';

import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { THEME_COOKIE } from './theme-cookie.ts';

/** Switches between light and dark, now and for the next visit; the server paints the choice, so nothing flashes. */
export function ThemeToggle() {
  const toggle = () => {
    const root = document.documentElement;
    const isDark =
      getComputedStyle(root).colorScheme.startsWith('dark') ||
      (root.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
    const next = isDark ? 'light' : 'dark';
    root.dataset['theme'] = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that people use.
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
  };
  return (
    <Button look="quiet" square aria-label="Switch between light and dark" onClick={toggle}>
      <Icon name="theme" />
    </Button>
  );
}
