import { createServer } from 'node:http';
import { type Api, list, Node, Owned, Pod } from './objects.ts';
import { nodeSamples, ownerSample, podSamples, type Sample } from './series.ts';
import { scrapeTargets } from './targets.ts';

/**
 * A stand-in for two things that this machine cannot have: kube-state-metrics (`/metrics`; its Go module cannot be built outside
 * its own repository) and Prometheus' Kubernetes discovery (`/targets`; Debian builds Prometheus without it).
 * Usage: main.ts API AUTHORITY_FILE TOKEN_FILE PORT
 */
const [address = '', authority = '', token = '', port = ''] = process.argv.slice(2);
const api: Api = { address, authority, token };

async function metrics(): Promise<string> {
  const [pods, nodes, replicaSets, jobs] = await Promise.all([
    list(api, '/api/v1/pods', Pod),
    list(api, '/api/v1/nodes', Node),
    list(api, '/apis/apps/v1/replicasets', Owned),
    list(api, '/apis/batch/v1/jobs', Owned),
  ]);
  return exposition([
    ...pods.flatMap(podSamples),
    ...nodes.flatMap(nodeSamples),
    ...replicaSets.map((object) => ownerSample('replicaset', 'replicaset', object)),
    ...jobs.map((object) => ownerSample('job', 'job_name', object)),
  ]);
}

function exposition(samples: readonly Sample[]): string {
  return [...Map.groupBy(samples, ([name]) => name)]
    .map(([name, of]) => `# TYPE ${name} ${name.endsWith('_total') ? 'counter' : 'gauge'}\n${of.map(line).join('')}`)
    .join('');
}

const line = ([name, labels, value]: Sample): string =>
  `${name}{${Object.entries(labels)
    .map(([key, text]) => `${key}=${JSON.stringify(text)}`)
    .join(',')}} ${value}\n`;

const answers: Readonly<Record<string, () => Promise<readonly [type: string, body: string]>>> = {
  '/metrics': async () => ['text/plain; version=0.0.4', await metrics()],
  '/targets': async () => ['application/json', JSON.stringify(scrapeTargets(await list(api, '/api/v1/pods', Pod)))],
  '/healthz': async () => ['text/plain', 'ok\n'],
};

createServer(async (request, response) => {
  try {
    const answer = answers[request.url ?? ''];
    if (!answer) return void response.writeHead(404).end();
    const [type, body] = await answer();
    response.writeHead(200, { 'Content-Type': type }).end(body);
  } catch (failure) {
    response.writeHead(500).end(`${failure}\n`);
  }
}).listen(Number(port), '127.0.0.1');
