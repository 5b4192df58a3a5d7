import type { Finding } from './finding.ts';

/** The annotation, on the workload or on its pod template, that silences rules for a workload. */
export const IGNORE = 'headroom.dev/ignore';
/** The reason of every silence that does not bring its own. */
export const IGNORE_REASON = 'headroom.dev/ignore-reason';

/** The annotation that silences one rule, as it is pasted into a manifest. */
export const silenceText = (rule: string): string =>
  ['metadata:', '  annotations:', `    ${IGNORE}: "${rule}: why this is meant"`].join('\n');

export type Silence = { readonly rule: string; readonly reason: string | undefined };

/** A finding that somebody has silenced, with the reason that was given; it is shown and fails nothing. */
export type SilencedFinding = Finding & { readonly reason: string };

/**
 * Reads the annotations. Entries are separated by a new line or `;`, each `rule-id`, several with commas between them, and after a
 * colon the reason: `idle-heap, idle-request: sized for the sale in December`. Entries without one take that of
 * `headroom.dev/ignore-reason`.
 */
export function silencesOf(annotations: Readonly<Record<string, string>>): readonly Silence[] {
  const shared = annotations[IGNORE_REASON]?.trim() || undefined;
  return (annotations[IGNORE] ?? '').split(/[\n;]/).flatMap((entry) => {
    const colon = entry.indexOf(':');
    const ids = colon < 0 ? entry : entry.slice(0, colon);
    const reason = colon < 0 ? shared : entry.slice(colon + 1).trim() || shared;
    return ids
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((rule) => ({ rule, reason }));
  });
}

/**
 * Parts the findings into those that count and those that are silenced. A silence without a reason does not count, and the finding
 * says so: who reads it later must be able to judge it.
 */
export function applySilences(
  findings: readonly Finding[],
  silences: readonly Silence[],
): { readonly findings: readonly Finding[]; readonly silenced: readonly SilencedFinding[] } {
  if (silences.length === 0) return { findings, silenced: [] };
  const loud: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const own = silences.filter(({ rule }) => rule === finding.rule);
    const reason = own.find((silence) => silence.reason !== undefined)?.reason;
    if (reason !== undefined) silenced.push({ ...finding, reason });
    else if (own.length === 0) loud.push(finding);
    else
      loud.push({ ...finding, evidence: { ...finding.evidence, [IGNORE]: 'gives no reason, so it does not count' } });
  }
  return { findings: loud, silenced };
}
