/** What a registry asks for before it answers. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | {
      readonly scheme: 'bearer';
      readonly realm: URL;
      readonly service: string | undefined;
      readonly scope: string | undefined;
    };

/**
 * Reads `WWW-Authenticate`; undefined when it asks for something else, or for a token from an address that is none.
 * Source: https://distribution.github.io/distribution/spec/auth/token/.
 */
export function parseChallenge(header: string | null): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(header ?? '') ?? [];
  if (/^basic$/i.test(scheme)) return { scheme: 'basic' };
  if (!/^bearer$/i.test(scheme)) return undefined;
  const fields = new Map<string, string>();
  for (const { groups } of rest.matchAll(/(?<name>\w+)="(?<value>[^"]*)"/g))
    fields.set((groups?.['name'] ?? '').toLowerCase(), groups?.['value'] ?? '');
  const realm = fields.get('realm');
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  return { scheme: 'bearer', realm: new URL(realm), service: fields.get('service'), scope: fields.get('scope') };
}
