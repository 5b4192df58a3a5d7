import { z } from 'zod';
import { STRATEGIES } from '#lib/core/recommend/strategies/index.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { parseDuration } from './duration.ts';

const Duration = z.string().transform((text, context) => {
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error });
  return z.NEVER;
});

const SOURCE = /^(?:live|(?<kind>capture|manifests):(?<path>.+))$/;

const Source = z.string().transform((text, context) => {
  const groups = SOURCE.exec(text)?.groups;
  if (text === 'live') return { kind: 'live' } as const;
  if (groups?.['kind'] === 'capture' && groups['path']) return { kind: 'capture', path: groups['path'] } as const;
  if (groups?.['kind'] === 'manifests' && groups['path']) return { kind: 'manifests', path: groups['path'] } as const;
  context.addIssue({ code: 'custom', message: `"${text}" is no source: write live, capture:FILE or manifests:DIR` });
  return z.NEVER;
});

const Count = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number);
const Url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const Names = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

/** `name: value` pairs, one after another with semicolons between them. */
const Headers = z.string().transform((text, context) => {
  const headers: Record<string, string> = {};
  for (const pair of text.split(';')) {
    const found = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>.+?)\s*$/.exec(pair)?.groups;
    if (found?.['name'] !== undefined && found['value'] !== undefined)
      headers[found['name'].toLowerCase()] = found['value'];
    else
      context.addIssue({ code: 'custom', message: 'a header is written "name: value", several with ; between them' });
  }
  return headers;
});

const FOLLOWED = STRATEGIES.filter(({ peer }) => !peer).map(({ id }) => id);

/** A strategy that one can follow; peers' rules are for comparison. */
const Strategy = z.enum(FOLLOWED, {
  error: ({ input }) => `"${String(input)}" is no strategy that can be followed: ${FOLLOWED.join(', ')}`,
});

/** A price of an hour: a plain decimal, because `1,5` and `0.004 EUR` would be read as other prices. */
const Price = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,9})?$/, 'must be a price of an hour such as 0.004')
  .transform(Number);

/** Every variable that Headroom reads; `.env.example` lists the same. */
export const Env = z.object({
  HEADROOM_SOURCE: Source.optional(),
  HEADROOM_CONTEXT: z.string().optional(),
  HEADROOM_CONTEXTS: Names.optional(),
  HEADROOM_CLUSTERS_FILE: z.string().optional(),
  HEADROOM_NAMESPACES: Names.optional(),
  HEADROOM_PROMETHEUS_URL: Url.optional(),
  HEADROOM_PROMETHEUS_TOKEN: z.string().optional(),
  HEADROOM_PROMETHEUS_TOKEN_FILE: z.string().optional(),
  HEADROOM_PROMETHEUS_USER: z.string().optional(),
  HEADROOM_PROMETHEUS_PASSWORD: z.string().optional(),
  HEADROOM_PROMETHEUS_TENANT: z.string().optional(),
  HEADROOM_PROMETHEUS_MATCHERS: z.string().optional(),
  HEADROOM_PROMETHEUS_CLUSTER_LABEL: z
    .string()
    .regex(/^[a-zA-Z_]\w*$/, 'must be the name of a label')
    .optional(),
  HEADROOM_PROMETHEUS_CA_FILE: z.string().optional(),
  HEADROOM_PROMETHEUS_CERT_FILE: z.string().optional(),
  HEADROOM_PROMETHEUS_KEY_FILE: z.string().optional(),
  HEADROOM_PROMETHEUS_HEADERS: Headers.optional(),
  HEADROOM_KUBELET: z.literal('1').optional(),
  HEADROOM_READ_IMAGES: z.literal('1').optional(),
  HEADROOM_REGISTRY_AUTH_FILE: z.string().optional(),
  HEADROOM_REGISTRY_HOSTS_FILE: z.string().optional(),
  HEADROOM_REGISTRY_PULL_SECRETS: z.literal('1').optional(),
  HEADROOM_WINDOW: Duration.prefault('7d'),
  HEADROOM_SCAN_EVERY: z.union([z.literal('off'), Duration]).prefault('10m'),
  HEADROOM_WATCH: z.enum(['on', 'off']).prefault('on'),
  HEADROOM_KEEP_SCANS: Count.prefault('50'),
  HEADROOM_KEEP_FOR: z.union([z.literal('off'), Duration]).prefault('365d'),
  HEADROOM_STRATEGY: Strategy.optional(),
  HEADROOM_REQUEST: z.enum(['as-found', 'guaranteed', 'burstable']).optional(),
  HEADROOM_HEAP_AS: z.enum(['as-found', 'percentage', 'xmx']).optional(),
  HEADROOM_PRICE_MEMORY_GIB_HOUR: Price.optional(),
  HEADROOM_PRICE_CORE_HOUR: Price.optional(),
  HEADROOM_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a code of three capitals such as EUR')
    .optional(),
  HEADROOM_OWNER_LABEL: z.string().optional(),
  HEADROOM_PERSON: z.literal('kubeconfig').optional(),
  HEADROOM_GALLERY: z.literal('1').optional(),
  HEADROOM_STATE: z.string().prefault('.headroom'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres address' }).optional(),
});
export type Env = z.infer<typeof Env>;

const NO_CURRENCY = 'HEADROOM_CURRENCY: name the currency of the prices, such as EUR';

const isPricedWithoutCurrency = (env: Env): boolean =>
  env.HEADROOM_CURRENCY === undefined &&
  (env.HEADROOM_PRICE_MEMORY_GIB_HOUR ?? env.HEADROOM_PRICE_CORE_HOUR) !== undefined;

/** Reads the environment; the error lists every fault at once. An empty variable counts as not set. */
export function readEnv(raw: Readonly<Record<string, string | undefined>>): Result<Env, readonly string[]> {
  const set = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Env.safeParse(set);
  if (parsed.success) return isPricedWithoutCurrency(parsed.data) ? err([NO_CURRENCY]) : ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}
