import { readFile, writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { RULES } from '#lib/core/findings/rules/index.ts';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { type Baseline, baselineOf, readBaseline } from '#lib/core/reports/check/baseline.ts';
import { checkJson } from '#lib/core/reports/check/check-json.ts';
import { checkMarkdown } from '#lib/core/reports/check/check-markdown.ts';
import { type CheckReport, checkReport, type FailOn } from '#lib/core/reports/check/check-report.ts';
import { checkText } from '#lib/core/reports/check/check-text.ts';
import { junit } from '#lib/core/reports/check/junit.ts';
import { sarif } from '#lib/core/reports/check/sarif.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { readShell } from '#lib/runtime/manifests.ts';
import { type Place, readPlace, type Variables } from '../read-place.ts';
import { standardOutput } from '../standard-streams.ts';

const FORMATS = {
  text: checkText,
  sarif: (report: CheckReport) => sarif(report, RULES),
  junit,
  markdown: checkMarkdown,
  json: checkJson,
} as const;

export type CheckFlags = Place & {
  readonly failOn: FailOn;
  readonly rule: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly format: keyof typeof FORMATS;
  readonly out?: string;
};

/** What the process ends with: 3 is a gate that closed, 1 is a question that could not be answered. */
const EXIT = { failed: 3, unreadable: 1 } as const;

/** `headroom check --manifests DIR`: rules as a gate; exit status 3 when a finding at or above `--fail-on` is new. */
export function configure(command: Command): void {
  command
    .option('--manifests <place>', 'a folder, a file, or - for standard input')
    .option('--capture <file>', 'the stored facts of a cluster')
    .option('--context <name>', 'a live cluster, by the context of the kubeconfig')
    .option('--source <source>', 'live, capture:FILE or manifests:DIR')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails')
        .choices(['critical', 'warning', 'info', 'never'])
        .default('critical'),
    )
    .option('--rule <id>', 'ask this rule only; may be given several times', gatherRule, [])
    .option('--baseline <file>', 'findings that are known: only new ones fail')
    .option('--write-baseline <file>', 'store what was found, for --baseline of the next run')
    .addOption(new Option('--format <format>', 'how to write it').choices(Object.keys(FORMATS)).default('text'))
    .option('--out <file>', 'write there and not to standard output')
    .action(check);
}

function gatherRule(id: string, before: readonly string[]): readonly string[] {
  if (!RULES.some((rule) => rule.id === id))
    throw new InvalidArgumentError(`no rule is called "${id}": the catalogue is in docs/rules`);
  return [...before, id];
}

export type CheckOutcome = {
  readonly status: number;
  /** What the format asked for prints; empty when the question could not be answered. */
  readonly text: string;
  /** What could not be read, a sentence each. */
  readonly complaints: readonly string[];
  readonly baseline: string;
};

const refused = (why: string): CheckOutcome => ({ status: EXIT.unreadable, text: '', complaints: [why], baseline: '' });

/** One check from the options to what is printed; reads, and writes nothing. */
export async function runCheck(flags: CheckFlags, variables: Variables): Promise<CheckOutcome> {
  const known = await baselineAt(flags.baseline);
  if (!known.ok) return refused(known.error);
  const facts = await readPlace(flags, variables);
  if (!facts.ok) return refused(facts.error);
  const { origin, gaps } = facts.value;
  const catalogue = RULES.map(({ id }) => id);
  const options = { failOn: flags.failOn, rules: flags.rule, baseline: known.value, catalogue };
  const from = origin.kind === origin.name ? origin.name : `${origin.kind} ${origin.name}`;
  const report = checkReport(from, assessCluster(facts.value, readShell), gaps, options);
  return {
    status: exitStatus(report, facts.value),
    text: FORMATS[flags.format](report),
    complaints: gaps.map(({ what, why, remedy }) => `${what}: ${why}. ${remedy}.`),
    baseline: baselineOf(report),
  };
}

async function check(flags: CheckFlags): Promise<void> {
  const { status, text, complaints, baseline } = await runCheck(flags, process.env);
  const unwritten = [
    ...(flags.out === undefined ? [] : await write(flags.out, text)),
    ...(flags.writeBaseline === undefined || baseline === '' ? [] : await write(flags.writeBaseline, baseline)),
  ];
  if (flags.out === undefined) await standardOutput.write(text);
  for (const complaint of [...complaints, ...unwritten]) process.stderr.write(`${complaint}\n`);
  process.exitCode = status === 0 && unwritten.length > 0 ? EXIT.unreadable : status;
}

/** Writes a file; why it can't be written, if it can't. */
async function write(file: string, text: string): Promise<readonly string[]> {
  try {
    await writeFile(file, text);
    return [];
  } catch (cause) {
    return [`${file} can't be written: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
}

/** A manifest that could not be read may hide a trouble, so the gate does not open; a cluster always has gaps of some kind. */
function exitStatus({ failed }: CheckReport, { origin, gaps }: ClusterFacts): number {
  if (failed) return EXIT.failed;
  return origin.kind === 'manifests' && gaps.length > 0 ? EXIT.unreadable : 0;
}

async function baselineAt(file: string | undefined): Promise<Result<Baseline>> {
  if (file === undefined) return ok(new Map());
  try {
    const read = readBaseline(await readFile(file, 'utf8'));
    return read.ok ? read : err(`${file}: ${read.error}`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err(`the baseline ${file} can't be read: ${why}. Write one by --write-baseline`);
  }
}
