'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { OperationNote } from '#lib/http/openapi/describe-operation.ts';
import { askOperation, type Told } from './ask-operation.ts';

/** Parameters and a body to fill in, and what this server answers to them. */
export function TryOperation({ operation }: { operation: OperationNote }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [body, setBody] = useState(operation.body?.example ?? '');
  const [told, setTold] = useState<Told | 'asking'>();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTold('asking');
    setTold(await askOperation(operation, values, body));
  };
  return (
    <form onSubmit={send} className="grid gap-2">
      {[...operation.inPath, ...operation.query].map(({ name, says }) => (
        <Field
          key={name}
          label={<code>{name}</code>}
          value={values[name] ?? ''}
          hint={says}
          onChange={(text) => setValues((now) => ({ ...now, [name]: text }))}
        />
      ))}
      {operation.body === undefined ? null : (
        <Field label={`Body, ${operation.body.mediaType}`} mono lines={8} value={body} onChange={setBody} />
      )}
      <div>
        <Button look="primary" type="submit" disabled={told === 'asking'}>
          {told === 'asking' ? 'Asking …' : `Send ${operation.method}`}
        </Button>
      </div>
      <div aria-live="polite">{told === undefined || told === 'asking' ? null : <Answer told={told} />}</div>
    </form>
  );
}

const Answer = ({ told: { status, milliseconds, text } }: { told: Told }) => (
  <figure className="grid gap-1">
    <figcaption className="text-ink-soft">
      {status} in {milliseconds} ms
    </figcaption>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
    <pre tabIndex={0} className="max-h-96 overflow-auto rounded-control border border-line bg-sunken px-2 py-1.5">
      {text}
    </pre>
  </figure>
);
