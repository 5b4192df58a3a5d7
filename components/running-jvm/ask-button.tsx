'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Message } from '#components/ui/message.tsx';
import { useScope } from '#components/ui/scope.tsx';
import { inShell, PLANNED_COMMANDS } from '#lib/core/running-jvm/planned-commands.ts';
import { CommandList } from './command-list.tsx';
import { useAsk } from './use-ask.ts';

/** Whom to ask, and whether the user of the kubeconfig may be the one who asks. */
export type AskProps = {
  readonly of: { readonly namespace: string; readonly kind: string; readonly name: string; readonly container: string };
  readonly pods: readonly string[];
  readonly asKubeconfig: boolean;
  readonly label: string;
};

/** Opens the window that says what will run and as whom, and runs it when the person says so. */
export function AskButton(props: AskProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.label}</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Ask the running JVM">
        {open ? <AskForm {...props} close={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function AskForm({ of, pods, asKubeconfig, close }: AskProps & { close: () => void }) {
  const cluster = useScope();
  const [pod, setPod] = useState(pods[0] ?? '');
  const [token, setToken] = useState('');
  const asking = useAsk(close);
  const needsToken = !asKubeconfig && token === '';
  const ask = () => {
    asking.ask({ ref: of, cluster, pod, token: token === '' ? undefined : token });
    setToken('');
  };
  return (
    <div className="grid gap-3">
      <PodChoice pods={pods} pod={pod} onChange={setPod} />
      <Field
        label="Token"
        value={token}
        onChange={setToken}
        secret
        placeholder={asKubeconfig ? 'none: as the user of your kubeconfig' : 'of a person who may exec here'}
        hint="Your own rights are used, never Headroom’s. A token is used for this one question and kept nowhere."
      />
      {asking.running || asking.lines.length > 0 ? <Steps lines={asking.lines} /> : <Plan />}
      {asking.fault === undefined ? null : (
        <Message icon="octagon" title={asking.fault.title} level={3}>
          {asking.fault.detail}. {asking.fault.remedy === '' ? null : `${asking.fault.remedy}.`}
        </Message>
      )}
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex flex-wrap justify-end gap-2 border-t border-line bg-raised px-4 py-3">
        {asking.running ? (
          <Button onClick={asking.cancel}>Stop</Button>
        ) : (
          <>
            <Button onClick={close}>Cancel</Button>
            <Button look="primary" onClick={ask} disabled={pod === '' || needsToken}>
              Run these commands
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Everything that will run, before anybody says yes. */
const Plan = () => (
  <section className="grid gap-2">
    <p className="text-ink-soft">
      These commands run in the container, one after another. They read; they change nothing and see no variable’s
      value. jcmd takes about 30 MiB and half a second of one processor beside each JVM, and nothing runs within 64 MiB
      of the memory limit. When you stop, what runs at that moment ends by itself within 15 seconds.
    </p>
    <CommandList
      rows={PLANNED_COMMANDS.map(({ does, words, otherwise }) => ({ says: does, command: inShell(words), otherwise }))}
    />
  </section>
);

const Steps = ({ lines }: { lines: readonly string[] }) => (
  <ol role="log" aria-label="What is done" className="grid max-h-64 gap-1 overflow-auto text-xs">
    {lines.length === 0 ? <li className="text-ink-soft">asks Headroom’s server</li> : null}
    {lines.map((line) => (
      <li key={line} className="break-all text-ink-soft">
        {line}
      </li>
    ))}
  </ol>
);

function PodChoice({ pods, pod, onChange }: { pods: readonly string[]; pod: string; onChange: (pod: string) => void }) {
  return (
    <label className="grid grid-cols-[7.25rem_minmax(0,1fr)] items-center gap-x-3 max-sm:grid-cols-1">
      Pod
      <select
        value={pod}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-control min-w-0 rounded-control border border-line-strong bg-surface px-2 max-sm:min-h-11"
      >
        {pods.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
