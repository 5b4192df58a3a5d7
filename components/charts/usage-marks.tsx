import type { ReactNode } from 'react';
import type { UsageEvent } from '#lib/core/model/usage.ts';

type Kind = UsageEvent['kind'];

type Mark = { readonly name: string; readonly ink: string; readonly shape: ReactNode };

/** How each kind of event is marked, worst first: by shape and word, and by colour last. Sixteen by sixteen. */
export const USAGE_MARKS: Readonly<Record<Kind, Mark>> = {
  'oom-kill': {
    name: 'killed for memory',
    ink: 'var(--color-critical-fill)',
    shape: (
      <>
        <path fill="currentColor" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
        <path stroke="var(--color-on-fill)" strokeWidth="1.9" d="M8 3.8v5M8 10.6v1.9" />
      </>
    ),
  },
  'java-out-of-memory': {
    name: 'exit code 3: Java out of memory',
    ink: 'var(--color-critical-fill)',
    shape: (
      <>
        <path fill="currentColor" d="M1 1h14v14H1z" />
        <path
          stroke="var(--color-on-fill)"
          strokeWidth="1.7"
          fill="none"
          d="M5 4h6L8 7.4c2 0 3 1 3 2.4 0 2.6-4.4 3-6 1.2"
        />
      </>
    ),
  },
  killed: {
    name: 'killed (137), not for memory',
    ink: 'var(--color-warning-fill)',
    shape: <path fill="currentColor" d="M8 1l7.4 13.4H.6z" />,
  },
  restart: {
    name: 'restarted',
    ink: 'var(--color-ink-soft)',
    shape: <circle cx="8" cy="8" r="5.5" fill="var(--color-surface)" stroke="currentColor" strokeWidth="2" />,
  },
  rollout: {
    name: 'rolled out',
    ink: 'var(--color-ink-soft)',
    shape: <path fill="currentColor" d="M3 1h1.6v14H3zM5 1.6h9L11.5 5 14 8.4H5z" />,
  },
};

/** A mark beside its word. */
export const UsageMark = ({ kind }: { kind: Kind }) => (
  <svg
    viewBox="0 0 16 16"
    fill="none"
    className="size-3.5 shrink-0"
    style={{ color: USAGE_MARKS[kind].ink }}
    aria-hidden="true"
  >
    {USAGE_MARKS[kind].shape}
  </svg>
);

/** A mark in the chart; Recharts says where. */
export const chartMark =
  (kind: Kind) =>
  ({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => (
    <svg
      x={cx - 7}
      y={cy - 7}
      width={14}
      height={14}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      style={{ color: USAGE_MARKS[kind].ink }}
    >
      {USAGE_MARKS[kind].shape}
    </svg>
  );
