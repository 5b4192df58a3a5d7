import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestsSource } from '#lib/adapters/manifests/manifests-source.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { instant } from '#lib/core/instant.ts';
import { assessedLines } from '#lib/http/assessed-lines.ts';

/**
 * `node bench/manifests/measure.ts`: processor time and the most memory that reading (and for the first also judging) takes, each in a
 * process of its own. The bounds are those of the product: 1,000 manifests within 5 seconds on one core, 100 MB within a minute and 1.5 GiB.
 */
type Case = {
  readonly name: string;
  readonly text: Iterable<string>;
  readonly judged: boolean;
  readonly seconds: number;
  readonly mebibytes: number;
};

const deployment = (at: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: svc-${at}, namespace: ns-${at % 50}, labels: { app: svc-${at} } }
spec:
  replicas: 2
  selector: { matchLabels: { app: svc-${at} } }
  template:
    metadata: { labels: { app: svc-${at} } }
    spec:
      containers:
        - name: main
          image: registry.example/shop/svc-${at}:1.${at}-java${[8, 11, 17, 21][at % 4]}
          command: ["sh", "-c", "exec java $JAVA_OPTS -jar /app/app.jar"]
          env:
            - name: JAVA_OPTS
              value: "-Xms256m -Xmx${(1 + (at % 12)) * 256}m -XX:+UseG1GC -Dfile.encoding=UTF-8"
            - { name: SPRING_PROFILES_ACTIVE, value: prod }
          ports: [{ containerPort: 8080 }]
          resources: { requests: { cpu: 250m, memory: 1Gi }, limits: { memory: ${(1 + (at % 8)) * 512}Mi } }
          livenessProbe: { httpGet: { path: /actuator/health, port: 8080 }, periodSeconds: 10 }
          volumeMounts: [{ name: config, mountPath: /config }]
      volumes: [{ name: config, configMap: { name: svc-${at} } }]
`;

function* repeat(count: number, text: (at: number) => string): Generator<string> {
  for (let at = 0; at < count; at += 1) yield text(at);
}

function* list(count: number): Generator<string> {
  yield 'apiVersion: v1\nkind: List\nitems:\n';
  for (const text of repeat(count, deployment)) yield `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`;
}

const bomb = [
  'kind: X\nmetadata: {}\na: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`),
].join('\n');

const CASES: readonly Case[] = [
  {
    name: '1,000 manifests, judged',
    text: repeat(1000, (at) => `${deployment(at)}---\n`),
    judged: true,
    seconds: 5,
    mebibytes: 512,
  },
  {
    name: '100 MB in documents',
    text: repeat(79_000, (at) => `${deployment(at)}---\n`),
    judged: false,
    seconds: 60,
    mebibytes: 1536,
  },
  { name: '100 MB in one list', text: list(77_000), judged: false, seconds: 60, mebibytes: 1536 },
  {
    name: '100 MB in one value',
    text: ['kind: ConfigMap\nmetadata: { name: a }\ndata:\n  a: "', ...repeat(100, () => 'x'.repeat(1_000_000))],
    judged: false,
    seconds: 5,
    mebibytes: 512,
  },
  {
    name: 'a million documents',
    text: repeat(1_000_000, (at) => `a: ${at}\n---\n`),
    judged: false,
    seconds: 30,
    mebibytes: 512,
  },
  { name: 'aliases of aliases', text: [bomb], judged: false, seconds: 2, mebibytes: 256 },
  { name: 'brackets in brackets', text: repeat(2_000_000, () => '['), judged: false, seconds: 2, mebibytes: 256 },
  {
    name: 'nothing but values',
    text: ['kind: X\na:\n', ...repeat(290_000, () => '- a: 1\n')],
    judged: false,
    seconds: 5,
    mebibytes: 512,
  },
];

async function write(file: string, text: Iterable<string>): Promise<void> {
  const out = createWriteStream(file);
  for (const piece of text) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function measureOne({ judged }: Case, file: string): Promise<void> {
  const facts = await manifestsSource(file, () => instant(0)).read(new AbortController().signal, () => {});
  let lines = 0;
  if (facts.ok && judged)
    for (const line of assessedLines(facts.value, readShell)) lines += JSON.stringify(line).length > 0 ? 1 : 0;
  const { user, system } = process.cpuUsage();
  const found = facts.ok
    ? `${facts.value.workloads.length} workloads, ${facts.value.gaps.length} gaps`
    : facts.error.kind;
  console.log(
    JSON.stringify({ seconds: (user + system) / 1e6, mebibytes: process.resourceUsage().maxRSS / 1024, found, lines }),
  );
}

const [only, file] = process.argv.slice(2);
const named = CASES.find(({ name }) => name === only);
if (named !== undefined && file !== undefined) await measureOne(named, file);
else {
  const folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  let over = false;
  for (const { name, text, seconds, mebibytes } of CASES) {
    const path = join(folder, 'a.yaml');
    await write(path, text);
    const said = execFileSync(process.execPath, [import.meta.filename, name, path], { encoding: 'utf8' });
    const measured: { seconds: number; mebibytes: number; found: string } = JSON.parse(said);
    const isOver = measured.seconds > seconds || measured.mebibytes > mebibytes;
    over ||= isOver;
    console.log(
      `${name.padEnd(26)} ${measured.seconds.toFixed(1).padStart(6)} s of ${seconds}  ${measured.mebibytes.toFixed(0).padStart(5)} MiB of ${mebibytes}  ${measured.found}${isOver ? '  OVER' : ''}`,
    );
  }
  rmSync(folder, { recursive: true });
  process.exitCode = over ? 1 : 0;
}
