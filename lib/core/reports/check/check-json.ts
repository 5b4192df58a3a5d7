import { type CheckReport, checkSummary } from './check-report.ts';

/** The findings as one document; `version` changes when a key changes its meaning. */
export const checkJson = (report: CheckReport): string =>
  `${JSON.stringify(
    {
      version: 1,
      origin: report.origin,
      failOn: report.failOn,
      failed: report.failed,
      summary: checkSummary(report),
      containers: report.containers,
      jvms: report.jvms,
      undecided: report.undecided,
      findings: report.findings.map(({ ref, finding, position, fingerprint, isKnown, silencedBy, fails }) => ({
        ...ref,
        ...finding,
        ...(position === undefined ? {} : { source: position }),
        fingerprint,
        inBaseline: isKnown,
        ...(silencedBy === undefined ? {} : { silencedBy }),
        fails,
      })),
      notEvaluated: report.notEvaluated,
      idleSilences: report.idleSilences,
      goneFromBaseline: report.goneFromBaseline,
      gaps: report.gaps,
    },
    undefined,
    2,
  )}\n`;
