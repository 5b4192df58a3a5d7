import { z } from 'zod';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { Credentials } from './client.ts';

const Entry = z.object({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
});

/** What `docker login` writes, and what a pull secret holds. Source: https://docs.docker.com/reference/cli/docker/login/. */
const AuthFile = z.object({ auths: z.record(z.string(), Entry) });

/** The credentials of such a text by host; the error never quotes it. */
export function credentialsOf(text: string): Result<ReadonlyMap<string, Credentials>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('it is no JSON');
  }
  const read = AuthFile.safeParse(json);
  if (!read.success) return err('it has not the shape that docker login writes');
  return ok(
    new Map(
      Object.entries(read.data.auths).flatMap(([address, entry]): [string, Credentials][] => {
        const found = opened(entry);
        return found === undefined ? [] : [[registryHost(address), found]];
      }),
    ),
  );
}

function opened({ auth, username, password }: z.infer<typeof Entry>): Credentials | undefined {
  if (username !== undefined && password !== undefined) return { user: username, password };
  if (auth === undefined) return undefined;
  const [user = '', ...rest] = Buffer.from(auth, 'base64').toString('utf8').split(':');
  return { user, password: rest.join(':') };
}

/** A host as references are asked: a key may be an address, and for Docker Hub one of its old API. */
export function registryHost(address: string): string {
  const host = address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return /^(?:index\.)?docker\.io$/.test(host) ? 'registry-1.docker.io' : host;
}
