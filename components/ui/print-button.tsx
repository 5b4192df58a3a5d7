'use client';

import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Opens the browser's own window for printing, which also makes a PDF. */
export const PrintButton = () => (
  <Button look="primary" onClick={() => window.print()}>
    <Icon name="print" className="size-3.5" /> Print
  </Button>
);
