import { Icon, type IconName } from '#components/ui/icon.tsx';
import type { Verdict } from '#lib/core/assess/assessment.ts';
import type { Severity } from '#lib/core/findings/finding.ts';

type Look = {
  readonly word: string;
  readonly icon: IconName;
  readonly ink: string;
  readonly fill: string;
  readonly bar: string;
};

/** How a verdict is told: word and shape first, colour last. */
export const VERDICT_LOOKS: Readonly<Record<Verdict, Look>> = {
  'at-risk': {
    word: 'At risk',
    icon: 'octagon-filled',
    ink: 'text-critical',
    fill: 'text-critical-fill',
    bar: 'bg-critical-fill',
  },
  'over-budget': {
    word: 'Over budget',
    icon: 'octagon',
    ink: 'text-critical',
    fill: 'text-critical-fill',
    bar: 'bg-critical-fill',
  },
  blind: {
    word: 'Blind to limit',
    icon: 'eye-struck',
    ink: 'text-critical',
    fill: 'text-critical-fill',
    bar: 'bg-critical-fill',
  },
  'no-limit': {
    word: 'No limit',
    icon: 'box-open',
    ink: 'text-warning',
    fill: 'text-warning-fill',
    bar: 'bg-warning-fill',
  },
  unknown: {
    word: 'Unknown',
    icon: 'circle-dashed',
    ink: 'text-unknown',
    fill: 'text-unknown',
    bar: 'bg-unknown-fill',
  },
  oversized: {
    word: 'Oversized',
    icon: 'box-part-full',
    ink: 'text-gain',
    fill: 'text-gain-fill',
    bar: 'bg-gain-fill',
  },
  fits: { word: 'Fits', icon: 'tick', ink: 'text-ok', fill: 'text-ok-fill', bar: 'bg-ok-fill' },
};

/** A verdict's shape; with `spoken` it says its word to who cannot see it. */
export function VerdictMark({
  verdict,
  spoken = false,
  className = '',
}: {
  verdict: Verdict;
  spoken?: boolean;
  className?: string;
}) {
  const { icon, fill, word } = VERDICT_LOOKS[verdict];
  return <Icon name={icon} className={`${fill} ${className}`} {...(spoken ? { label: word } : {})} />;
}

/** How severe a finding is, in the same shapes. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, { word: string; icon: IconName; ink: string; fill: string }>> = {
  critical: { word: 'critical', icon: 'octagon', ink: 'text-critical', fill: 'text-critical-fill' },
  warning: { word: 'warning', icon: 'triangle', ink: 'text-warning', fill: 'text-warning-fill' },
  info: { word: 'note', icon: 'info', ink: 'text-ink-soft', fill: 'text-ink-soft' },
};

/** A finding's shape with its word. */
export function SeverityMark({ severity, className = '' }: { severity: Severity; className?: string }) {
  const { icon, fill, word } = SEVERITY_LOOKS[severity];
  return <Icon name={icon} label={word} className={`${fill} ${className}`} />;
}
