import { err, ok, type Result } from '#lib/core/result.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { kubernetesPullSecrets } from './pull-secrets.ts';
import type { Trouble } from './trouble.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

table(
  'pull secrets of both kinds are read one by one, and a refusal is a gap',
  [
    {
      answer: ok({ data: { '.dockerconfigjson': base64('{"auths":{}}') } }),
      gives: '{"auths":{}}',
      why: 'the kind of today',
    },
    { answer: ok({ data: { '.dockercfg': base64('{"a":{}}') } }), gives: '{"auths":{"a":{}}}', why: 'the older kind' },
    {
      answer: ok({ data: { password: base64('x') } }),
      gives: 'it holds no credentials for pulling',
      why: 'another Secret',
    },
    {
      answer: err({ kind: 'forbidden', detail: 'secrets is forbidden' }),
      gives: 'secrets is forbidden',
      why: 'no right',
    },
  ] satisfies readonly { answer: Result<unknown, Trouble>; gives: string; why: string }[],
  async ({ answer, gives, why }) => {
    const asked: string[] = [];
    const get = async (path: string): Promise<Result<unknown, Trouble>> => {
      asked.push(path);
      return answer;
    };
    const secrets = kubernetesPullSecrets({
      context: 'c',
      server: 's',
      namespace: undefined,
      get,
      getText: async () => err({ kind: 'absent', detail: '' }),
      watch: async () => err({ kind: 'absent', detail: '' }),
    });
    const read = await secrets.read({ namespace: 'shop', name: 'pull' }, AbortSignal.timeout(1000));
    expect.soft(read.ok ? read.value : read.error.why, why).toBe(gives);
    expect.soft(asked, why).toEqual(['/api/v1/namespaces/shop/secrets/pull']);
  },
);
