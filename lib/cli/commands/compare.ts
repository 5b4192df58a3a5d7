import { type Command, Option } from 'commander';
import { compareScans, type ScanToCompare } from '#lib/core/compare/comparison.ts';
import { COMPARISON_WRITERS } from '#lib/core/compare/write-comparison.ts';
import { mapResult, type Result } from '#lib/core/result.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';
import { scanOnce, settingsOfEnvironment, sourceOf } from '#lib/runtime/command-line.ts';
import { fail } from '../say.ts';
import { standardOutput } from '../standard-streams.ts';
import { untilInterrupted } from '../until-interrupted.ts';

async function scanOf(place: string): Promise<Result<ScanToCompare, UpstreamError | string>> {
  const source = await sourceOf({ source: /^(?:live$|capture:|manifests:)/.test(place) ? place : `capture:${place}` });
  if (!source.ok) return source;
  const settings = settingsOfEnvironment();
  if (!settings.ok) return settings;
  const scan = await scanOnce(source.value, settings.value.advice, untilInterrupted(), () => {});
  return mapResult(scan, ({ id, facts: { cluster, takenAt, gaps }, assessments }) => ({
    id,
    cluster,
    takenAt,
    gaps: gaps.length,
    assessments,
  }));
}

/** `headroom compare BEFORE AFTER`: each a capture file, or a source as `report` takes it; the comparison on standard output. */
export function configure(command: Command): void {
  command
    .argument('<before>', 'a capture file, live, capture:FILE or manifests:DIR')
    .argument('<after>', 'the same')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(COMPARISON_WRITERS.map(({ id }) => id))
        .default('markdown'),
    )
    .action(async (before: string, after: string, { format }: { readonly format: string }) => {
      const then = await scanOf(before);
      if (!then.ok) return fail(then.error);
      const now = await scanOf(after);
      if (!now.ok) return fail(now.error);
      const comparison = compareScans(then.value, now.value);
      const writer = COMPARISON_WRITERS.find(({ id }) => id === format);
      for (const chunk of writer?.write(comparison) ?? []) await standardOutput.write(chunk);
    });
}
