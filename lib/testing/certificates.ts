import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Certificates of an authority of their own; `text` and `path` take a file's name: `ca.crt`, `server.key`, `client.crt`. */
export type Certificates = { path(name: string): string; text(name: string): string; remove(): void };

/** An authority, and a certificate of it for each end, made by openssl. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-tls-'));
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=authority');
  for (const name of ['server', 'client']) {
    const files = ['-keyout', `${name}.key`, '-out', `${name}.csr`];
    openssl('req', ...key, ...files, '-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1');
    const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-copy_extensions', 'copy'];
    openssl('x509', '-req', '-in', `${name}.csr`, ...signed, '-out', `${name}.crt`);
  }
  const path = (name: string): string => join(folder, name);
  return { path, text: (name) => readFileSync(path(name), 'utf8'), remove: () => rmSync(folder, { recursive: true }) };
}
