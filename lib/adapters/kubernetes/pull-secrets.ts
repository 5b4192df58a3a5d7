import { z } from 'zod';
import { err, ok } from '#lib/core/result.ts';
import type { PullSecrets } from '#lib/ports/pull-secrets.ts';
import type { Connection } from './connection.ts';

/** Both kinds of secrets for pulling. Source: https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets. */
const Secret = z.object({
  data: z.object({ '.dockerconfigjson': z.string().optional(), '.dockercfg': z.string().optional() }),
});

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

/** Reads pull secrets through the API server; nothing of them is kept. The older kind is written as the newer one. */
export const kubernetesPullSecrets = (connection: Connection): PullSecrets => ({
  async read({ namespace, name }, signal) {
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets/${encodeURIComponent(name)}`;
    const answer = await connection.get(path, signal);
    const what = `pull secret ${namespace}/${name}`;
    const remedy = `Grant get on secret ${name} in namespace ${namespace}, or name a credential in HEADROOM_REGISTRY_AUTH_FILE`;
    if (!answer.ok) return err({ source: 'kubernetes', what, why: answer.error.detail, remedy });
    const secret = Secret.safeParse(answer.value);
    const { '.dockerconfigjson': newer, '.dockercfg': older } = secret.data?.data ?? {};
    if (newer !== undefined) return ok(decoded(newer));
    if (older !== undefined) return ok(`{"auths":${decoded(older)}}`);
    return err({ source: 'kubernetes', what, why: 'it holds no credentials for pulling', remedy });
  },
});
