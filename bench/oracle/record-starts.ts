import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, randomStart } from './random-start.ts';

/*
 * Records random starts of a JVM on this machine, without container limits, one JSON document a line:
 *   node bench/oracle/record-starts.ts RELEASE COUNT SEED JAVA [ARGUMENTS...] > starts.jsonl
 * JAVA may be a wrapper that runs the JVM elsewhere; WORK names a directory that it sees as its working directory.
 */
const [release = '', count = '', seed = '', java = '', ...before] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const memoryBytes = Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]) * 1024;
const FLAG = /^\s*\w+\s+(?<name>\w+)\s+:?=\s?(?<value>.*?)\s*\{[^}]*\}(?:\s*\{(?<origin>[^}]*)\})?\s*$/;
const BANNER = /^(?:openjdk version|OpenJDK (?:Runtime|64-Bit Server VM \()|\[Global flags\]|\s*at )/;

for (let index = 0; index < Number(count); index += 1) {
  const { argv, env = {}, files = {} } = randomStart(random);
  const directory = process.env['WORK'] ?? mkdtempSync(join(tmpdir(), 'start-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const { status, stdout, stderr } = spawnSync(java, [...before, ...argv, '-XX:+PrintFlagsFinal', '-version'], {
    cwd: directory,
    encoding: 'utf8',
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], HOME: '/tmp', LANG: 'C.UTF-8', ...env },
  });
  for (const name of Object.keys(files)) rmSync(join(directory, name));
  if (process.env['WORK'] === undefined) rmSync(directory, { recursive: true });
  const flags: Record<string, string | [string, string]> = {};
  const messages = (text: string): string[] =>
    text.split('\n').filter((line) => {
      const found = FLAG.exec(line)?.groups;
      if (found?.['name']) {
        const { name, value = '', origin } = found;
        flags[name] = origin === undefined ? value : [value, origin];
      }
      return !found && line.trim() !== '' && !BANNER.test(line);
    });
  const lines = {
    stdout_messages: messages(stdout).slice(0, 15),
    stderr_messages: messages(stderr).slice(0, 15),
  };
  const host = { memoryBytes, cpus: availableParallelism(), cgroupVersion: 1 };
  const start = { jdk: release, host, container: { memoryLimitBytes: null }, env, argv, files };
  const outcome = status === 0 ? { flags } : {};
  process.stdout.write(
    `${JSON.stringify({ id: `n${seed}-${index}`, start, exit_code: status, ...lines, ...outcome })}\n`,
  );
}
