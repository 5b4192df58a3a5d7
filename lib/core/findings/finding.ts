export type Severity = 'critical' | 'warning' | 'info';

/** One trouble of one container: how large it is, what shows it, what mends it. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly fix: string;
  /** The field the fix is about: `spec.template.spec.containers[0].resources.limits.memory`. */
  readonly field?: string;
};

/** A rule that could not be asked, with the facts it lacked. Never a pass. */
export type NotEvaluated = {
  readonly rule: string;
  readonly missing: readonly { readonly fact: string; readonly why: string }[];
};
