import { writeFileSync } from 'node:fs';

type Entry = {
  readonly server: string;
  readonly authority?: string;
  readonly user?: object;
  readonly namespace?: string;
};

/** A kubeconfig with one context named `faults`, written to a file that `KUBECONFIG` is pointed at. JSON is YAML. */
export function pointToServer(path: string, { server, authority, user = {}, namespace }: Entry): void {
  const ca = authority && { 'certificate-authority-data': Buffer.from(authority).toString('base64') };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'faults',
    clusters: [{ name: 'c', cluster: { server, ...ca } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'faults', context: { cluster: 'c', user: 'u', ...(namespace && { namespace }) } }],
  };
  writeFileSync(path, JSON.stringify(config));
  process.env['KUBECONFIG'] = path;
}
