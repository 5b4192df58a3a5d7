import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { err, ok, type Result } from '#lib/core/result.ts';
import { readEnv } from '#lib/runtime/env.ts';
import { type History, openHistory } from '#lib/runtime/history.ts';
import { keepCapture } from '#lib/runtime/kept-scans.ts';
import { fail, say } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';

/** Does something with the store that the environment names, and closes it. */
async function inStore(use: (history: History) => Promise<Result<unknown>>): Promise<void> {
  const env = readEnv(process.env);
  if (!env.ok) return fail(env.error.join('\n'));
  const history = openHistory(env.value);
  const done = await use(history);
  await history.close();
  if (!done.ok) fail(done.error);
}

/** Puts the work with a file into a result: its fault is the caller's and no bug. */
async function withFile<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

const list = async (history: History): Promise<Result<unknown>> => {
  for (const { cluster, id, workloads, gaps, bytes } of await history.list())
    await standardOutput.write(`${[cluster, id, workloads, gaps, bytes].join('\t')}\n`);
  say(`${await history.size()} bytes where they are kept`);
  return ok(undefined);
};

/** Takes the newest scan of that id, whichever cluster it is of, unless one is named. */
async function takeOut(
  history: History,
  id: string,
  cluster: string | undefined,
  out: string,
): Promise<Result<unknown>> {
  const found = (await history.list(cluster)).find((scan) => scan.id === id);
  const bytes = found && (await history.packed(found.cluster, id));
  if (bytes === undefined) return err(`no scan ${id} is kept: headroom scans list tells which are`);
  return withFile(writeFile(out, bytes));
}

async function takeIn(history: History, file: string): Promise<Result<unknown>> {
  const bytes = await withFile(readFile(file));
  if (!bytes.ok) return bytes;
  const kept = await keepCapture(bytes.value, history);
  if (kept.ok) say(`kept as ${kept.value.id} of ${kept.value.facts.cluster}`);
  return kept;
}

/** `headroom scans list|export|import`: what is kept, as cluster, id, workloads, gaps and bytes; one of them as a file; a file as one of them. */
export function configure(command: Command): void {
  command.command('list').action(() => inStore(list));
  command
    .command('export')
    .argument('<id>', 'as `scans list` tells it')
    .option('--cluster <name>', 'where several clusters have a scan of that id')
    .requiredOption('--out <file>', 'where to write; compressed JSON')
    .action((id: string, { cluster, out }: { readonly cluster?: string; readonly out: string }) =>
      inStore((history) => takeOut(history, id, cluster, out)),
    );
  command
    .command('import')
    .argument('<file>', 'a capture file')
    .action((file: string) => inStore((history) => takeIn(history, file)));
}
