import { type Command, program } from 'commander';

/** `load` brings in only what its command needs; the module's `configure` adds options and the action. */
type Entry = {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ configure(command: Command): void }>;
};

/** One row a command. */
const COMMANDS: readonly Entry[] = [
  {
    name: 'budget',
    summary: 'what each JVM of a JSON Lines stream can come to hold, and what its heap and limit should be',
    load: () => import('./commands/budget.ts'),
  },
  {
    name: 'predict',
    summary: 'what each JVM start of a JSON Lines stream would decide, or why it would refuse to start',
    load: () => import('./commands/predict.ts'),
  },
  {
    name: 'metrics',
    summary: 'what is read of a JVM from one exposition of metrics',
    load: () => import('./commands/metrics.ts'),
  },
  {
    name: 'assess',
    summary: 'what stands in manifests: JVMs, their options with origin and reader, findings',
    load: () => import('./commands/assess.ts'),
  },
  {
    name: 'check',
    summary: 'a gate for manifests, a capture or a live cluster: exit status 3 when a finding fails it',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'capture',
    summary: 'keeps the facts of a cluster as one file',
    load: () => import('./commands/capture.ts'),
  },
  {
    name: 'compare',
    summary: 'what changed between two captures as Markdown, CSV or JSON',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'scans',
    summary: 'the kept scans: lists them, takes one out as a capture file, takes a capture file in',
    load: () => import('./commands/scans.ts'),
  },
  {
    name: 'ask',
    summary: 'what the running JVMs of a container tell, by commands in it, as the user of the kubeconfig',
    load: () => import('./commands/ask.ts'),
  },
  {
    name: 'report',
    summary: 'a report of a cluster, a capture or manifests as a file: CSV, XLSX, JSON, HTML, patches …',
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'patch',
    summary: 'writes the advice into manifests or the values of a chart, as a diff or in place',
    load: () => import('./commands/patch.ts'),
  },
];

program.name('headroom').description('Sizes JVMs on Kubernetes.');
for (const { name, summary, load } of COMMANDS) {
  const command = program.command(name).description(summary);
  if (process.argv[2] === name) (await load()).configure(command);
}
await program.parseAsync();
