import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { kubeletReader } from '#lib/adapters/kubelet/kubelet-reader.ts';
import { type Connection, IN_CLUSTER } from '#lib/adapters/kubernetes/connection.ts';
import { metricsServerReader } from '#lib/adapters/metrics-server/metrics-server-reader.ts';
import { findServer } from '#lib/adapters/prometheus/discovery/find-server.ts';
import { prometheusReader } from '#lib/adapters/prometheus/prometheus-reader.ts';
import type { Credentials, PrometheusSettings, TlsTexts } from '#lib/adapters/prometheus/settings.ts';
import { err } from '#lib/core/result.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { NamedMetrics } from '#lib/usecases/scan-cluster.ts';
import type { Env } from './env.ts';

/** Where a cluster's administrator writes down its metrics server for everybody who reads the cluster. */
const ANNOUNCED = '/api/v1/namespaces/kube-public/configmaps/headroom';
const Announcement = z.object({ data: z.object({ prometheusUrl: z.url({ protocol: /^https?$/ }) }) });

/** The metrics sources that the environment and the cluster offer, best first. */
export async function metricsOf(
  env: Env,
  connection: Connection,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly NamedMetrics[]> {
  const settings = settingsOf(env) ?? (await announced(connection, signal));
  const prometheus = settings === undefined ? await found(env, connection, clock, signal) : reading(settings, clock);
  const metricsServer = {
    source: 'metrics-server',
    address: connection.server,
    reader: metricsServerReader(connection, clock),
  };
  const kubelet = { source: 'kubelet', address: connection.server, reader: kubeletReader(connection, clock) };
  return [
    ...(prometheus === undefined ? [] : [prometheus]),
    metricsServer,
    ...(env.HEADROOM_KUBELET === undefined ? [] : [kubelet]),
  ];
}

const reading = (settings: PrometheusSettings, clock: Clock): NamedMetrics => ({
  source: 'prometheus',
  address: settings.address,
  reader: prometheusReader(settings, clock),
});

/** @throws Error when a file of a token or a certificate cannot be read: the environment is wrong then. */
function settingsOf(env: Env): PrometheusSettings | undefined {
  const {
    HEADROOM_PROMETHEUS_URL: address,
    HEADROOM_PROMETHEUS_TENANT: tenant,
    HEADROOM_PROMETHEUS_MATCHERS: matchers,
    HEADROOM_PROMETHEUS_HEADERS: headers,
  } = env;
  if (address === undefined) return undefined;
  return {
    address,
    credentials: credentialsOf(env),
    ...(tenant !== undefined && { tenant }),
    ...(matchers !== undefined && { matchers }),
    ...(headers !== undefined && { headers }),
    tls: tlsOf(env),
  };
}

function tlsOf(env: Env): TlsTexts {
  const { HEADROOM_PROMETHEUS_CA_FILE: authority, HEADROOM_PROMETHEUS_CERT_FILE: certificate } = env;
  const { HEADROOM_PROMETHEUS_KEY_FILE: key } = env;
  return {
    ...(authority !== undefined && { authority: readFileSync(authority, 'utf8') }),
    ...(certificate !== undefined && { certificate: readFileSync(certificate, 'utf8') }),
    ...(key !== undefined && { key: readFileSync(key, 'utf8') }),
  };
}

function credentialsOf(env: Env): Credentials {
  const { HEADROOM_PROMETHEUS_TOKEN: token, HEADROOM_PROMETHEUS_USER: user } = env;
  const { HEADROOM_PROMETHEUS_TOKEN_FILE: file } = env;
  if (token !== undefined) return { kind: 'bearer', token };
  if (file !== undefined) return { kind: 'bearer', token: readFileSync(file, 'utf8').trim() };
  if (user !== undefined) return { kind: 'basic', user, password: env.HEADROOM_PROMETHEUS_PASSWORD ?? '' };
  return { kind: 'none' };
}

/** Credentials of the environment are for the address of the environment: others are asked without any. */
async function announced(connection: Connection, signal: AbortSignal): Promise<PrometheusSettings | undefined> {
  const answer = await connection.get(ANNOUNCED, signal);
  const found = answer.ok ? Announcement.safeParse(answer.value) : undefined;
  return found?.success ? { address: found.data.data.prometheusUrl, credentials: { kind: 'none' } } : undefined;
}

/** What the usual labels of Services tell: one that is reached from here is asked, anything else is told and not chosen by chance. */
async function found(
  env: Env,
  connection: Connection,
  clock: Clock,
  signal: AbortSignal,
): Promise<NamedMetrics | undefined> {
  const finding = await findServer(connection, signal);
  if (finding.kind === 'none') return undefined;
  if (finding.kind === 'not-looked')
    return notAsked(
      'a Service with the labels of a Prometheus',
      finding.why,
      'set HEADROOM_PROMETHEUS_URL, or grant list on services so that one can be looked for',
    );
  const { HEADROOM_PROMETHEUS_TENANT: tenant, HEADROOM_PROMETHEUS_MATCHERS: matchers } = env;
  if (finding.kind === 'several')
    return notAsked(
      finding.servers.map(({ service }) => service).join(', '),
      'several Services carry the labels of a Prometheus',
      'set HEADROOM_PROMETHEUS_URL to the one that holds this cluster’s series',
    );
  const { server } = finding;
  if (connection.context !== IN_CLUSTER)
    return notAsked(
      server.address,
      `the Service ${server.service} is reached from inside of the cluster only`,
      `kubectl port-forward the Service and set HEADROOM_PROMETHEUS_URL to the port, with the path of ${server.address}`,
    );
  return reading(
    {
      address: server.address,
      credentials: { kind: 'none' },
      ...(tenant !== undefined && { tenant }),
      ...(matchers !== undefined && { matchers }),
    },
    clock,
  );
}

const notAsked = (address: string, detail: string, remedy: string): NamedMetrics => ({
  source: 'prometheus',
  address,
  reader: { read: async () => err({ kind: 'unreachable', address, detail, remedy }) },
});
