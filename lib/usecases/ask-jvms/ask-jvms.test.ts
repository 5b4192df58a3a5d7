import { instant } from '#lib/core/instant.ts';
import { from, type Known, known, unknown } from '#lib/core/known.ts';
import type { Pod } from '#lib/core/model/pod.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { bytes } from '#lib/core/units/bytes.ts';
import type { ContainerExec, ExecAnswer } from '#lib/ports/container-exec.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { askJvms } from './ask-jvms.ts';

const MIB = 1024 ** 2;
const NOW = 1_000_000_000;

type Answer = Result<ExecAnswer, UpstreamError>;
/** A container in memory: what each program answers; one that is missing is not there. */
type Container = Readonly<Record<string, (words: readonly string[]) => Answer>>;

const ended = (stdout: string, exit = 0, stderr = ''): Answer => ok({ kind: 'ended', exit, stdout, stderr });

const status = (pid: number, name: string, more = ''): string =>
  `Name:\t${name}\nState:\tS (sleeping)\nPid:\t${pid}\nUid:\t1000\t1000\t1000\t1000\nSigCgt:\t0000000000000004\n${more}0::/\n`;

const ANSWER =
  '1:\nOpenJDK 64-Bit Server VM version 17.0.19+10\nJDK 17.0.19\nVM Arguments:\njvm_args: -Xmx48m \njava_command: Load\n[Global flags]\n' +
  '   size_t MaxHeapSize                              = 50331648                                  {product} {command line}\n' +
  'Native memory tracking is not enabled\n def new generation   total 9000K, used 1000K [0x0)\n';

const files = (used: number, statuses: string) => (words: readonly string[]) => {
  if (words[1]?.startsWith('/sys/')) return ended(`${used}\n${256 * MIB}\n`);
  return ended(words[1]?.endsWith('cmdline') ? 'java\0-Xmx48m\0Load\0' : statuses);
};

const USUAL: Container = {
  cat: files(100 * MIB, status(9, 'cat') + status(1, 'java')),
  ls: () => ended('1\n9\nself\n'),
  jcmd: () => ended(ANSWER),
};

/** Runs what `timeout` and `env` are given, as those programs do. */
function runIn(container: Container, words: readonly string[]): Answer {
  const [program = '', ...rest] = words;
  if (program === 'timeout' && container['timeout']) {
    const inner = runIn(container, rest.slice(3));
    return inner.ok && inner.value.kind === 'absent' ? ended('', 127, `timeout: can't execute '${rest[3]}'`) : inner;
  }
  if (program === 'env' && container['env']) {
    const inner = runIn(
      container,
      rest.filter((_, at) => at >= 6),
    );
    return inner.ok && inner.value.kind === 'absent' ? ended('', 127, `env: can't execute '${rest[6]}'`) : inner;
  }
  return container[program]?.(words) ?? ok({ kind: 'absent', detail: `exec: "${program}": executable file not found` });
}

const OF = { cluster: 'k', namespace: 'n', kind: 'Deployment', name: 'd', container: 'c' };

const ALL = { timeout: () => ended(''), env: () => ended('') };

type Scene = {
  readonly container: Container;
  readonly used?: Known<ReturnType<typeof bytes>>;
  readonly startedAt?: number;
  readonly variables?: Known<boolean>;
};

const podOf = (startedAt: number): Pod => ({
  name: 'p',
  uid: 'u',
  node: 'n',
  phase: 'Running',
  qosClass: 'Burstable',
  createdAt: undefined,
  startedAt: undefined,
  ready: true,
  current: true,
  containers: [
    {
      name: 'c',
      ready: true,
      restarts: 0,
      state: 'running',
      reason: undefined,
      startedAt: instant(startedAt),
      ended: undefined,
      lastEnd: undefined,
      imageId: undefined,
      actual: {
        memoryLimit: known(bytes(256 * MIB), from('kubernetes-status')),
        memoryRequest: known('unset', from('pod-spec')),
        cpuLimit: known('unset', from('pod-spec')),
        cpuRequest: known('unset', from('pod-spec')),
      },
    },
  ],
});

async function ask({ container, used, startedAt = 0, variables = known(false, from('image')) }: Scene) {
  const ran: string[] = [];
  const exec: ContainerExec = {
    async run(_, words) {
      ran.push(words.join(' '));
      return runIn(container, words);
    },
  };
  const looker = {
    look: async () => ok({ pod: podOf(startedAt), memoryUsed: used ?? unknown('no metrics') }),
  };
  const told = await askJvms(
    { looker, exec, clock: () => instant(NOW) },
    { of: OF, pod: 'p', feature: 17, variables },
    new AbortController().signal,
    () => {},
  );
  return { told, ran };
}

/** What came of it, in a word: the heap that was told, or why nothing was. */
function said(told: Awaited<ReturnType<typeof ask>>['told']): string {
  if (!told.ok) return told.error.kind === 'refused' ? told.error.why : told.error.kind;
  return told.value.jvms
    .map(({ pid, flags }) => `${pid}: ${flags.state === 'known' ? flags.value['MaxHeapSize']?.value : flags.why}`)
    .join(', ');
}

const without = (...names: readonly string[]): Container =>
  Object.fromEntries(Object.entries({ ...ALL, ...USUAL }).filter(([name]) => !names.includes(name)));

table(
  'containers of every kind',
  [
    { why: 'all that one wishes for', container: without(), says: '1: 50331648' },
    { why: 'no timeout', container: without('timeout'), says: '1: 50331648' },
    { why: 'no ls: process 1 alone', container: without('ls'), says: '1: 50331648' },
    {
      why: 'no jcmd, but java',
      container: { ...without('jcmd'), java: () => ended(ANSWER) },
      says: '1: 50331648',
    },
    {
      why: 'neither',
      container: without('jcmd'),
      says: '1: the container has neither jcmd nor a java that could run its module',
    },
    {
      why: 'a JVM that was linked without the module',
      container: {
        ...without('jcmd'),
        java: () => ended('Error occurred\njava.lang.module.FindException: Module jdk.jcmd not found', 1),
      },
      says: '1: the JVM of this image was linked without jcmd',
    },
    {
      why: 'two JVMs and a shell',
      container: {
        ...without(),
        ls: () => ended('1\n7\n8\n9\n'),
        cat: files(100 * MIB, status(9, 'cat') + status(1, 'sh') + status(8, 'java') + status(7, 'java')),
      },
      says: '8: 50331648, 7: 50331648',
    },
    {
      why: 'the JVM of another container of the pod',
      container: {
        ...without(),
        cat: files(100 * MIB, status(9, 'cat') + status(1, 'java').replace('0::/', '0::/../other')),
      },
      says: 'no JVM runs in this container: none of its processes is called java or jsvc',
    },
    {
      why: 'a JVM that does not answer',
      container: {
        ...without(),
        jcmd: () =>
          ended(
            '1:\ncom.sun.tools.attach.AttachNotSupportedException: Unable to open socket file: target process not responding',
            1,
          ),
      },
      says: '1: this JVM did not answer within 5 seconds',
    },
    {
      why: 'ended by its time limit',
      container: { ...without(), jcmd: () => ended('1:\n', 137) },
      says: '1: jcmd was ended before it had an answer',
    },
  ],
  async ({ why, container, says }) => {
    const { told } = await ask({ container });
    expect.soft(said(told), why).toBe(says);
  },
);

const LISTING: Container = {
  java: (words) => (words.at(-1) === '-l' ? ended('1 Load\n') : ended(ANSWER)),
};

table(
  'without cat and env',
  [
    { why: 'no variable is set', variables: known(false, from('image')), says: '1: 50331648' },
    { why: 'one is', variables: known(true, from('pod-spec')), says: /no env that would keep JAVA_TOOL_OPTIONS/ },
    { why: 'it is not known', variables: unknown('the image was not read'), says: /not known: the image was not read/ },
  ],
  async ({ why, variables, says }) => {
    const { told } = await ask({
      container: LISTING,
      variables,
      used: known(bytes(100 * MIB), from('metrics-server')),
    });
    expect.soft(said(told), why).toMatch(says);
  },
);

table(
  'what keeps anything from running',
  [
    {
      why: 'it just started',
      scene: { container: without(), startedAt: NOW - 59_000 },
      says: /started 59 s ago/,
      ran: 0,
    },
    {
      why: 'the metrics say that it is full',
      scene: { container: without(), used: known(bytes(200 * MIB), from('metrics-server')) },
      says: /64 MiB must be free/,
      ran: 0,
    },
    {
      why: 'its control group says so',
      scene: { container: { ...without(), cat: files(193 * MIB, '') } },
      says: /64 MiB must be free/,
      ran: 1,
    },
    {
      why: 'nothing tells what it holds',
      scene: { container: LISTING },
      says: /not known: no metrics/,
      ran: 2,
    },
  ],
  async ({ why, scene, says, ran: count }) => {
    const { told, ran } = await ask(scene);
    expect.soft(said(told), why).toMatch(says);
    expect.soft(ran, why).toHaveLength(count);
  },
);

test('the application’s variables are taken away, and everything that ran is told word for word', async () => {
  const { told, ran } = await ask({ container: without() });
  expect(ran.at(-1)).toMatch(
    /^timeout -s KILL 15 env -u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS -u _JAVA_OPTIONS jcmd -J-Xmx16m .* 1 VM\.version\n/,
  );
  expect(told.ok ? told.value.ran.map(({ words }) => words.join(' ')) : []).toEqual(ran);
});

test('a person who was refused is told so, and nothing else is tried', async () => {
  const ran: string[] = [];
  const exec: ContainerExec = {
    async run(_, words) {
      ran.push(words.join(' '));
      return { ok: false, error: { kind: 'forbidden', what: 'exec', detail: 'no', remedy: 'ask for it' } };
    },
  };
  const told = await askJvms(
    {
      looker: { look: async () => ok({ pod: podOf(0), memoryUsed: unknown('none') }) },
      exec,
      clock: () => instant(NOW),
    },
    { of: OF, pod: 'p', feature: 17, variables: known(false, from('image')) },
    new AbortController().signal,
    () => {},
  );
  expect(said(told)).toBe('forbidden');
  expect(ran).toHaveLength(1);
});
