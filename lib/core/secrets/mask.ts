import { isSecretName } from './secret-name.ts';

/** What stands in place of a secret, in everything that is stored, shown or exported. */
export const MASK = '***';

/** `scheme://user:password@host`, with the user, for a token often stands there. */
const USER_INFO = /(?<scheme>[a-z][a-z\d+.-]*:\/\/)[^\s/@"'?#]+@/gi;

/** Texts that are credentials by their own form: JSON Web Tokens, AWS, GitHub, GitLab and Slack keys, PEM blocks. */
const BY_FORM =
  /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?|\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\bgh[pousr]_\w{20,}|\bglpat-[\w-]{20,}|\bxox[abprs]-[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** `Bearer …` and `Basic …` as they stand in header settings; a blank may be percent-encoded. */
const SCHEME = /\b(?<scheme>Bearer|Basic)(?<blank>\s+|%20|\+)[^\s,;"'&]+/gi;

/** A name and what is assigned to it: `-Dname=value`, `name=value` in agent arguments and query strings, `name: value`. */
const ASSIGNED = /(?<name>[A-Za-z_][\w.-]*)(?<between>\s*(?:=|:(?!\/\/))\s*)(?<value>"[^"]*"|'[^']*'|[^\s,;&"']+)/g;

/**
 * Masks what looks like a secret in a text: the values of options whose name says password, token, key or credential, credentials in
 * URLs, and texts that are credentials by their form. Masking a masked text changes nothing.
 */
export function maskText(text: string): string {
  return text
    .replace(BY_FORM, MASK)
    .replace(SCHEME, `$<scheme>$<blank>${MASK}`)
    .replace(USER_INFO, `$<scheme>${MASK}@`)
    .replace(ASSIGNED, maskAssigned);
}

function maskAssigned(whole: string, name: string, between: string, value: string): string {
  const bare = name.replace(/^D(?=[a-z])/, '');
  if (isSecretName(bare)) return `${name}${between}${MASK}`;
  const inner = ASSIGNED_START.test(value) ? maskText(value) : value;
  return inner === value ? whole : `${name}${between}${inner}`;
}

const ASSIGNED_START = /[=:]/;

/** Masks a variable's value: all of it when its name says that it is a secret, else what looks like one inside. */
export const maskVariable = (name: string, value: string): string =>
  isSecretName(name) && value !== '' ? MASK : maskText(value);
