import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/*
 * Adds a release to the measured flags, or measures it again:
 *   node bench/oracle/measure-flags.ts RELEASE JAVA [ARGUMENTS...]
 * Every flag that some release has is set once on its own: some 1,500 starts. Then run build-flag-table.ts.
 */
type Fact = {
  type?: string;
  kind?: string;
  default?: string;
  range?: [string, string];
  whenSet?: string;
  message?: string;
};

const [release = '', java = '', ...before] = process.argv.slice(2);
const FILE = new URL('fixtures/hotspot-flags.json.gz', import.meta.url);
const UNLOCK = ['-XX:+UnlockExperimentalVMOptions', '-XX:+UnlockDiagnosticVMOptions'];
const measured: { note: string; releases: string[]; flags: Record<string, Record<string, Fact>> } = JSON.parse(
  gunzipSync(readFileSync(FILE)).toString(),
);

/** A flag such as PauseAtStartup makes the JVM wait: one that neither ends nor complains is accepted. */
const PATIENCE = 15_000;

/** Flags that log, dump and crash leave files where the JVM runs. */
const leavings = mkdtempSync(join(tmpdir(), 'headroom-flags-'));

function run(options: readonly string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(java, [...before, ...UNLOCK, ...options, '-version'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: PATIENCE,
    cwd: leavings,
  });
  return { status, lines: `${stdout}\n${stderr}`.split('\n') };
}

const FLAG = /^\s*(?<type>\w+)\s+(?<name>\w+)\s+:?=\s?(?<value>.*?)\s*\{(?<kind>[^}]*)\}/;
const RANGE = /^\s*\w+\s+(?<name>\w+)\s+\[\s*(?<low>\S+)\s+\.\.\.\s+(?<high>\S+)\s*\]/;

const printed = new Map<string, Fact>();
/** What is locked is printed only at the end, where ergonomics may have changed it: then it has no default of its own. */
for (const line of run(['-XX:+PrintFlagsFinal']).lines) {
  const { name, type = '', value = '', kind = '' } = FLAG.exec(line)?.groups ?? {};
  if (name !== undefined) printed.set(name, { type, kind, ...(line.endsWith('{default}') ? { default: value } : {}) });
}
for (const line of run(['-XX:+PrintFlagsInitial']).lines) {
  const { name, type = '', value = '', kind = '' } = FLAG.exec(line)?.groups ?? {};
  if (name !== undefined) printed.set(name, { type, kind, default: value });
}
for (const line of run(['-XX:+PrintFlagsRanges']).lines) {
  const { name = '', low = '', high = '' } = RANGE.exec(line)?.groups ?? {};
  const fact = printed.get(name);
  if (fact) fact.range = [low, high];
}

/** What the answer to a flag means, by the words of its line; the first that fits. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^Unrecognized VM option/, 'unrecognized'],
  [/Temporarily processing option/, 'obsolete-processed'],
  [/[Ii]gnoring option .* support was removed/, 'ignored'],
  [/deprecated/, 'deprecated'],
];

function answerTo(name: string, fact: Fact | undefined, type: string): Fact {
  const option = type === 'bool' ? `-XX:+${name}` : `-XX:${name}=${fact?.default || '1'}`;
  const { status, lines } = run([option]);
  const about = lines.find((line) => line.includes(name));
  const known = ANSWERS.find(([words]) => about !== undefined && words.test(about));
  if (known) return known[1] === 'unrecognized' ? { whenSet: known[1] } : { whenSet: known[1], message: about ?? '' };
  if (status === 0 || status === null) return {};
  return { whenSet: 'refused', ...(about === undefined ? {} : { message: about }) };
}

if (!measured.releases.includes(release)) measured.releases.push(release);
const typeOf = (name: string): string =>
  printed.get(name)?.type ??
  Object.values(measured.flags[name] ?? {}).find(({ type }) => type !== undefined)?.type ??
  'bool';
const names = new Set([...Object.keys(measured.flags), ...printed.keys()]);
for (const name of [...names].sort()) {
  const fact = printed.get(name);
  measured.flags[name] = { ...measured.flags[name], [release]: { ...fact, ...answerTo(name, fact, typeOf(name)) } };
}
rmSync(leavings, { recursive: true });
writeFileSync(FILE, gzipSync(JSON.stringify(measured), { level: 9 }));
console.log(`${release}: ${printed.size} flags of its own, ${names.size} asked for`);
