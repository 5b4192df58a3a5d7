'use client';

import { type DragEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { MOST_BYTES, type OfferedFile } from './taken-files.ts';

/** Where manifests are pasted, dropped or chosen. Nothing of them is sent or kept. */
export function TakePanel({
  text,
  onText,
  onFiles,
}: {
  text: string;
  onText: (text: string) => void;
  onFiles: (files: readonly OfferedFile[]) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // What was pasted before the page had come to life told nobody.
  const takeEarly = useEffectEvent(() => {
    const early = area.current?.value ?? '';
    if (early !== text) onText(early);
  });
  useEffect(() => takeEarly(), []);
  const drop = async (event: DragEvent): Promise<void> => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(false);
    onFiles(await droppedFiles(event.dataTransfer.items));
  };
  return (
    <Panel title="Manifests" note="they stay in this browser">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the buttons below do the same by keyboard. */}
      <div
        className={`grid gap-2 rounded-control border border-dashed p-2 ${isOver ? 'border-action bg-action-tint' : 'border-line-strong'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id} className="text-ink-soft">
          Paste YAML or JSON, or drop files and folders
        </label>
        <textarea
          ref={area}
          id={id}
          value={text}
          rows={14}
          spellCheck={false}
          autoComplete="off"
          placeholder={'apiVersion: apps/v1\nkind: Deployment\n…'}
          onChange={(event) => onText(event.target.value)}
          wrap="off"
          className="w-full resize-y rounded-control border border-line bg-surface px-2 py-1.5 font-mono text-[0.923em] text-ink placeholder:text-ink-faint"
        />
        <div className="flex flex-wrap gap-2">
          <Chooser label="Choose files" onFiles={onFiles} />
          <Chooser label="Choose a folder" folder onFiles={onFiles} />
        </div>
      </div>
      <p className="mt-2 text-xs text-ink-soft">
        Charts and kustomizations are read as <code>helm template</code> and <code>kustomize build</code> write them. Up
        to {MOST_BYTES / 1024 / 1024} MiB at once; Secrets are passed over unread.
      </p>
    </Panel>
  );
}

/** A button that opens the browser's own choice of files; a folder is chosen with all that is in it. */
function Chooser({
  label,
  folder = false,
  onFiles,
}: {
  label: string;
  folder?: boolean;
  onFiles: (files: readonly OfferedFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={folder ? undefined : '.yaml,.yml,.json'}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          onFiles(chosenFiles(event.target.files ?? []));
          event.target.value = '';
        }}
      />
    </>
  );
}
