'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/** A box to tick, in a field of 24 pixels that can be hit; `some` is the state between all and none. */
export function Checkbox({ some = false, className = '', ...rest }: ComponentProps<'input'> & { some?: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input ref={box} type="checkbox" className={`m-0 size-4 cursor-pointer accent-action ${className}`} {...rest} />
  );
}
