'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';

/** A window that asks for the name of a view. */
export const NameView = ({ onSave, onClose }: { onSave: (name: string) => void; onClose: () => void }) => (
  <Dialog open onOpenChange={(open) => open || onClose()} title="Save this view">
    <NameForm onSave={onSave} />
  </Dialog>
);

function NameForm({ onSave }: { onSave: (name: string) => void }) {
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (trimmed !== '') onSave(trimmed.slice(0, 60));
  };
  return (
    <form onSubmit={save} className="grid gap-3">
      <Field label="Name" value={name} onChange={setName} placeholder="what it shows" />
      <p className="text-ink-soft">
        Filters, order, groups and columns are kept in this browser under the name. For others, the address itself is
        the view: send the link.
      </p>
      <div>
        <Button type="submit" look="primary" disabled={trimmed === ''}>
          Save
        </Button>
      </div>
    </form>
  );
}
