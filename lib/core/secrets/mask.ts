import { isSecretName } from './secret-name.ts';

/** What stands in place of a secret, in everything that is stored, shown or exported. */
export const MASK = '***';

/** `scheme://user:password@host`, with the user, for a token often stands there. */
const USER_INFO = /(?<![a-z\d+.-])(?<scheme>[a-z\d+.-]+:\/\/)[^\s/@"'?#]+@/gi;

/** Texts that are credentials by their own form: JSON Web Tokens, AWS, GitHub, GitLab and Slack keys, PEM blocks. */
const BY_FORM =
  /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?|\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\bgh[pousr]_\w{20,}|\bglpat-[\w-]{20,}|\bxox[abprs]-[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** `Bearer …` and `Basic …` as they stand in header settings; a blank may be percent-encoded. */
const SCHEME = /\b(?<scheme>Bearer|Basic)(?<blank>\s+|%20|\+)[^\s,;"'&]+/gi;

/** A name and what is assigned to it: `-Dname=value`, `name=value` in agent arguments and query strings, `name: value`. */
const ASSIGNED =
  /(?<![\w.-])(?<lead>[\d.-]*)(?<name>[A-Za-z_][\w.-]*)(?<between>\s*(?:=|:(?!\/\/))\s*)(?<value>"[^"]*"|'[^']*'|[^\s,;&"']+)/g;

/** How deep assignments inside values are looked into: `-javaagent:/a.jar=headers=Authorization=…` is three. */
const DEEPEST = 8;

/**
 * Masks what looks like a secret in a text: the values of options whose name says password, token, key or credential, credentials in
 * URLs, and texts that are credentials by their form. Masking a masked text changes nothing. The time grows with the length of the
 * text and no faster: each pattern starts once a word.
 */
export const maskText = (text: string): string => maskWithin(text, DEEPEST);

function maskWithin(text: string, depth: number): string {
  return text
    .replace(BY_FORM, MASK)
    .replace(SCHEME, `$<scheme>$<blank>${MASK}`)
    .replace(USER_INFO, `$<scheme>${MASK}@`)
    .replace(ASSIGNED, (whole, lead: string, name: string, between: string, value: string) => {
      const masked = maskAssigned(name, value, depth);
      return masked === undefined ? whole : `${lead}${name}${between}${masked}`;
    });
}

function maskAssigned(name: string, value: string, depth: number): string | undefined {
  if (isSecretName(name.replace(/^D(?=[a-z])/, ''))) return REFERENCE.test(value) ? undefined : MASK;
  if (!ASSIGNED_START.test(value)) return undefined;
  return depth === 0 ? MASK : maskWithin(value, depth - 1);
}

const ASSIGNED_START = /[=:]/;

/** What the shell or the kubelet puts there is named, not shown: masking it would only break the script. */
const REFERENCE = /^["']?\$[({A-Z_]/;

/** Masks a variable's value: all of it when its name says that it is a secret, else what looks like one inside. */
export const maskVariable = (name: string, value: string): string =>
  isSecretName(name) && value !== '' ? MASK : maskText(value);
