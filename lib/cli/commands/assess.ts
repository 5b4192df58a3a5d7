import { type Command, Option } from 'commander';
import { assessedLines } from '#lib/http/assessed-lines.ts';
import { factsOfManifests, readShell } from '#lib/runtime/manifests.ts';
import { fail, say } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';

/** `headroom assess --manifests DIR|FILE|- --format json`: one line a container, in the place of a document that cannot be read its fault; what is missing is said on standard error too, and such a document makes the exit status 1. */
export function configure(command: Command): void {
  command
    .requiredOption('--manifests <place>', 'a folder, a file, or - for standard input')
    .addOption(new Option('--format <format>', 'how to write it').choices(['json']).default('json'))
    .action(async ({ manifests }: { readonly manifests: string }) => {
      const facts = await factsOfManifests(manifests);
      if (!facts.ok) return fail(facts.error);
      for (const line of assessedLines(facts.value, readShell)) await standardOutput.write(`${JSON.stringify(line)}\n`);
      for (const { what, why, remedy } of facts.value.gaps) say(`${what}: ${why}. ${remedy}.`);
      if (facts.value.workloads.length === 0) say(`${manifests}: it holds no workload that starts a container.`);
      if (facts.value.gaps.some(({ unread }) => unread)) process.exitCode = 1;
    });
}
