import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a suite came to; a suite without a report of its own counts as one test. */
type Outcome = { readonly passed: number; readonly failed: number };

type Suite = {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The file the runner writes its counts to. */
  readonly report?: 'vitest' | 'playwright';
};

const REPORTS = '.cache/reports';
const reportFile = (name: string): string => `${REPORTS}/${name}.json`;

const vitest = (name: string, ...args: string[]): Suite => ({
  name,
  command: ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`],
  report: 'vitest',
});

const playwright = (name: string): Suite => ({
  name,
  command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--project', name, '--reporter=list,json'],
  environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportFile(name)) },
  report: 'playwright',
});

/** Quick first: a broken type is told before a cluster is started. */
const SUITES: readonly Suite[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'unused', command: ['knip'] },
  vitest('unit'),
  playwright('browser'),
  playwright('live'),
  // After the test bed, whose programs it starts on its own.
  vitest('servers', '--config', 'vitest.servers.config.ts'),
];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function counts(suite: Suite, status: number | null): Outcome {
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!suite.report) return alone;
  if (!existsSync(reportFile(suite.name))) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(reportFile(suite.name), 'utf8'));
  const tally = suite.report === 'vitest' ? report : isRecord(report) ? report['stats'] : undefined;
  const [passed, failed] =
    suite.report === 'vitest' ? ['numPassedTests', 'numFailedTests'] : ['expected', 'unexpected'];
  const read = (key: string): number => Number(isRecord(tally) ? tally[key] : Number.NaN);
  const outcome = { passed: read(passed), failed: read(failed) };
  if (!Number.isInteger(outcome.passed + outcome.failed)) return { passed: 0, failed: 1 };
  // A runner that ended badly without a failed test has failed before or after its tests: that counts too.
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

function run(suite: Suite): Outcome {
  console.log(`\n── ${suite.name}`);
  rmSync(reportFile(suite.name), { force: true });
  const started = performance.now();
  const [program = '', ...args] = suite.command;
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...suite.environment },
  });
  const outcome = counts(suite, status);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${suite.name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
  return outcome;
}

mkdirSync(REPORTS, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`"${unknown.join(' ')}" is no suite: choose from ${SUITES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const outcomes = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(run);
const total = (key: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
