'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { formatMoment } from '#components/ui/format-age.ts';
import { keepCapture } from '#lib/query/kept-scans.ts';

/** Takes a capture file in as a kept scan, so that it can be compared and reported like the others. */
export function ImportForm() {
  const router = useRouter();
  const id = useId();
  const keep = useMutation({ mutationFn: keepCapture, onSuccess: () => router.refresh() });
  return (
    <div data-print="no" className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id}>Take in a capture file</label>
      <input
        id={id}
        type="file"
        accept=".gz,.json"
        disabled={keep.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) keep.mutate(file);
          target.value = '';
        }}
        className="min-w-0 text-xs text-ink-soft file:mr-3 file:h-control file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink"
      />
      <span role="status" className={keep.isError ? 'text-critical' : 'text-ink-soft'}>
        {keep.isPending ? 'Reading it' : null}
        {keep.isError ? `Not taken in: ${keep.error.message}` : null}
        {keep.isSuccess ? `Kept: ${keep.data.cluster}, ${formatMoment(keep.data.takenAt)}` : null}
      </span>
    </div>
  );
}
