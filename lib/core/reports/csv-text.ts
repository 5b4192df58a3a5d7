/**
 * A text as a field. What a spreadsheet would read as a formula is defused: every JVM option begins with `-`. Source: RFC 4180; OWASP,
 * CSV Injection.
 */
export const csvText = (content: string): string => `"${content.replace(/^[-+=@\t\r]/, "'$&").replaceAll('"', '""')}"`;
