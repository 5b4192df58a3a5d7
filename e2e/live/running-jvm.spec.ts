import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { JvmReading } from '#lib/core/model/running-jvm.ts';
import { ask, assessedWith, tokenOfPerson } from './ask.ts';
import { type Assessed, expect, test } from './assessed.ts';
import { AUDIT_LOG, containers, kubectl, ofContainer } from './testbed.ts';

let token = '';
/** Others may have looked into these containers before. */
let began = '';

test.beforeAll(async () => {
  began = new Date().toISOString();
  token = await tokenOfPerson();
  await kubectl(
    'wait',
    '--namespace',
    'inspected',
    '--for=condition=Available',
    '--timeout=180s',
    'deployment',
    '--all',
  );
});

/** A container that just started is left alone: it is asked again until it may be. */
async function asked(assessed: Assessed, name: string): Promise<JvmReading | string> {
  for (;;) {
    const told = await ask(assessed.of(name), token);
    if (told.ok) return told.value;
    const why = told.error.kind === 'refused' ? told.error.why : JSON.stringify(told.error);
    if (!why.includes('is left alone')) return why;
    await new Promise((resolve) => setTimeout(resolve, 5_000));
  }
}

const inspected = (name: string): string => `inspected/Deployment/${name}/${name}`;

/** What came of it: of each JVM its largest heap, or why it is not told. */
const said = (told: JvmReading | string): readonly string[] =>
  typeof told === 'string'
    ? [told]
    : told.jvms.map(({ flags }) => (flags.state === 'known' ? (flags.value['MaxHeapSize']?.value ?? '') : flags.why));

const MIB = 1024 ** 2;

/** How each container was made, and what must come of asking it. */
const CASES: readonly (readonly [string, readonly (string | RegExp)[]])[] = [
  ['talker', [String(64 * MIB)]],
  ['twins', [String(48 * MIB), String(32 * MIB)]],
  ['shell-less', [String(48 * MIB)]],
  ['bare', [/no env that would keep JAVA_TOOL_OPTIONS from jcmd/]],
  ['linked', ['the JVM of this image was linked without jcmd']],
  ['stepped-down', [String(48 * MIB)]],
  ['silent', ['this JVM is stopped by a signal and answers nobody']],
  ['brimful', [/it holds \d+ MiB of 112 MiB, and 64 MiB must be free/]],
];

test('JVMs are asked whatever their container has, and left alone where that could harm', async ({ assessed }) => {
  for (const [name, expected] of CASES) {
    const told = said(await asked(assessed, inspected(name)));
    expect.soft(told, name).toHaveLength(expected.length);
    expected.forEach((each, at) => {
      expect.soft(told[at], name).toMatch(each);
    });
  }
});

test('passwords are masked before anything is kept, and native memory is told', async ({ assessed }) => {
  const told = await asked(assessed, inspected('talker'));
  if (typeof told === 'string') throw new Error(told);
  expect(JSON.stringify(told)).not.toContain('hunter2');
  const [jvm] = told.jvms;
  expect(jvm?.program).toMatchObject({ value: 'Load --password ***' });
  expect(jvm?.nativeMemory).toMatchObject({ state: 'known' });
  expect(assessedWith(assessed.facts, told).asked?.unshown).toEqual(['-XX:MaxDirectMemorySize=24m']);
});

test('JVMs of 17 and 25 have every flag that was predicted', async ({ assessed }) => {
  for (const name of [
    'shop/Deployment/catalog/catalog',
    'shop/StatefulSet/cart/cart',
    'payments/Deployment/ledger/ledger',
  ]) {
    const told = await asked(assessed, name);
    if (typeof told === 'string') throw new Error(`${name}: ${told}`);
    const { comparison } = assessedWith(assessed.facts, told);
    const compared = comparison?.state === 'known' ? comparison.value : undefined;
    expect.soft(compared?.differences, name).toEqual([]);
    expect.soft(compared?.agreed, name).toBeGreaterThan(30);
  }
});

test('what a Secret hides the running JVM tells', async ({ assessed }) => {
  const name = 'payments/Deployment/fraud/fraud';
  const told = await asked(assessed, name);
  if (typeof told === 'string') throw new Error(told);
  const { maxHeap, options } = assessedWith(assessed.facts, told);
  expect(maxHeap).toMatchObject({ value: 144 * MIB, source: { kind: 'running-jvm' } });
  expect(options.filter(({ origin }) => origin === 'running-jvm').map(({ text }) => text)).toEqual([
    '-Djavax.net.ssl.trustStorePassword=***',
  ]);
});

test('somebody without the right is refused and told which one it is', async ({ assessed }) => {
  const told = await ask(assessed.of('platform/StatefulSet/kafka/kafka'), token);
  expect(told.ok ? {} : told.error).toMatchObject({
    kind: 'forbidden',
    remedy: expect.stringContaining('pods/exec in platform'),
  });
});

test('nobody was disturbed: no restart, no thread dump, nothing left behind', async () => {
  const all = await containers();
  for (const [name] of CASES)
    for (const { pod, restartCount } of ofContainer(inspected(name), all)) expect.soft(restartCount, pod).toBe(0);
  for (const name of ['talker', 'twins', 'stepped-down']) {
    const log = await kubectl('logs', '--namespace', 'inspected', `deployment/${name}`);
    expect.soft(log, name).not.toContain('thread dump');
    const processes = await kubectl('exec', '--namespace', 'inspected', `deployment/${name}`, '--', 'ps', '-o', 'args');
    expect.soft(processes, name).not.toContain('jcmd');
  }
});

const Request = z.object({
  requestReceivedTimestamp: z.string(),
  requestURI: z.string(),
  user: z.object({ username: z.string() }),
  userAgent: z.string().default(''),
});

test('every command in a container was the person’s, and none the dashboard’s', () => {
  const lines = readFileSync(AUDIT_LOG, 'utf8').split('\n');
  const commands = lines
    .filter((line) => line.includes('/exec?') && line.includes('/namespaces/inspected/'))
    .map((line) => Request.parse(JSON.parse(line)))
    .filter(({ requestReceivedTimestamp }) => requestReceivedTimestamp >= began);
  const ours = commands.filter(({ userAgent }) => userAgent.startsWith('headroom'));
  expect(ours.length, 'commands in the audit log').toBeGreaterThan(20);
  expect(new Set(ours.map(({ user }) => user.username))).toEqual(new Set(['system:serviceaccount:inspected:person']));
  expect(commands.filter(({ user }) => user.username === 'viewer')).toEqual([]);
  expect(lines.filter((line) => line.includes(token))).toEqual([]);
});
