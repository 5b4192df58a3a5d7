import type { ComponentProps } from 'react';

export type ButtonLook = 'plain' | 'primary' | 'quiet';

const BASE =
  'inline-flex h-control items-center justify-center gap-1.5 rounded-control border px-2.5 font-strong whitespace-nowrap no-underline hover:no-underline disabled:opacity-60 max-sm:min-h-11';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  primary: 'border-action bg-action text-on-action hover:opacity-90',
  quiet: 'border-transparent text-ink-soft hover:bg-sunken hover:text-ink',
};

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', square = false): string =>
  `${BASE} ${LOOKS[look]} ${square ? 'w-control px-0 max-sm:min-w-11' : ''}`;

/** A button; a square one shows an icon alone and needs `aria-label`. */
export function Button({
  look = 'plain',
  square = false,
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook; square?: boolean }) {
  return <button type="button" className={`${buttonClass(look, square)} ${className}`} {...rest} />;
}
