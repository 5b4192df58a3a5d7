'use client';

import Link, { type LinkProps } from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type AnchorHTMLAttributes, createContext, type ReactNode, useContext } from 'react';

type Scopes = { readonly param: string; readonly names: readonly string[] };

const Known = createContext<Scopes>({ param: '', names: [] });

/** Tells all below that the address says which of several everything is of, and by which word; no names where there is one. */
export const ScopeProvider = ({ param, names, children }: Scopes & { children: ReactNode }) => (
  <Known value={{ param, names }}>{children}</Known>
);

/** Which of several the page is of; undefined where there is one, and where the address names none or more than one. */
export function useScope(): string | undefined {
  const { param, names } = useContext(Known);
  const asked = useSearchParams().get(param) ?? '';
  return names.includes(asked) ? asked : undefined;
}

/** All of them. */
export const useScopes = (): readonly string[] => useContext(Known).names;

/** Makes an address that stays where the page is, or that goes to another of several. */
export function useScopedHref(): (href: string, to?: string) => string {
  const { param, names } = useContext(Known);
  const here = useScope();
  return (href, to = here) => {
    if (names.length === 0 || to === undefined) return href;
    const [path = '', hash] = href.split('#');
    const scoped = `${path}${path.includes('?') ? '&' : '?'}${param}=${encodeURIComponent(to)}`;
    return hash === undefined ? scoped : `${scoped}#${hash}`;
  };
}

/** A link that stays with what the page is of, or goes to `to`. */
export function ScopedLink({
  href,
  to,
  ...rest
}: Omit<LinkProps, 'href'> & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string; to?: string }) {
  const scoped = useScopedHref();
  return <Link href={scoped(href, to)} {...rest} />;
}

/** What a form sends along to stay where it is. */
export function ScopeField() {
  const { param } = useContext(Known);
  const here = useScope();
  return here === undefined ? null : <input type="hidden" name={param} value={here} />;
}
