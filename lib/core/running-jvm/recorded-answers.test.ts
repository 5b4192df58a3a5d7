import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, table, test } from '#lib/testing/harness.ts';
import { instant } from '../instant.ts';
import { from, known } from '../known.ts';
import { ok } from '../result.ts';
import { partJcmdAnswer } from './jcmd-answer.ts';
import { readHeapInfo } from './read-heap-info.ts';
import { readNativeMemory } from './read-native-memory.ts';
import { toldJvm } from './told-jvm.ts';

const recorded = (name: string): string =>
  gunzipSync(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))).toString('utf8');

const told = (name: string) =>
  toldJvm(
    { pid: 1, process: undefined, command: known(['java'], from('running-jvm')), jcmd: ok(recorded(name)) },
    instant(0),
  );

const value = <T>(fact: { state: 'known'; value: T } | { state: 'unknown'; why: string }): T | string =>
  fact.state === 'known' ? fact.value : fact.why;

test('a JVM of 17 is read whole', () => {
  const jvm = told('answer-17.txt.gz');
  expect.soft(value(jvm.vm)).toBe('OpenJDK 64-Bit Server VM version 17.0.19+10-1-deb12u2-Debian');
  expect.soft(value(jvm.release)).toBe('17.0.19');
  expect.soft(value(jvm.options)).toEqual(['-XX:MaxRAMPercentage=50.0']);
  expect.soft(value(jvm.program)).toBe('Load');
  expect.soft(value(jvm.flags)).toMatchObject({
    MaxHeapSize: { value: '268435456', origin: 'ergonomic' },
    MaxRAMPercentage: { value: '50.000000', origin: 'environment' },
    UseSerialGC: { value: 'true', origin: 'ergonomic' },
    UseG1GC: { value: 'false', origin: 'default' },
    MaxMetaspaceSize: { value: '18446744073709551615', origin: 'default' },
  });
  expect
    .soft(Object.keys(value(jvm.flags)), 'a default that nobody predicts is left out')
    .not.toContain('AllocateHeapAt');
  expect.soft(value(jvm.nativeMemory)).toBe('native memory tracking is off in this JVM');
  expect.soft(value(jvm.heap)).toEqual({ committed: (49408 + 109660) * 1024, used: (41852 + 65817) * 1024 });
});

test('a JVM of 25 is read whole, and its secrets are not', () => {
  const jvm = told('answer-25.txt.gz');
  expect.soft(value(jvm.release)).toBe('25.0.5');
  expect
    .soft(value(jvm.options))
    .toEqual([
      '-Xmx64m',
      '-XX:NativeMemoryTracking=summary',
      '-Dstore.password=***',
      '-XX:+AlwaysPreTouch',
      '-XX:MaxDirectMemorySize=24m',
    ]);
  expect.soft(value(jvm.program)).toBe('Load --password ***');
  expect.soft(value(jvm.flags)).toMatchObject({ MaxDirectMemorySize: { value: '25165824', origin: 'command line' } });
  const memory = value(jvm.nativeMemory);
  expect.soft(memory[0]).toEqual({ category: 'Total', reserved: 1460338 * 1024, committed: 46870 * 1024 });
  expect.soft(memory).toHaveLength(21);
  expect.soft(JSON.stringify(jvm)).not.toContain('hunter2');
});

const collectors = recorded('collectors.jsonl.gz')
  .split('\n')
  .map((line): { release: string; collector: string; text: string } => JSON.parse(line));

table('every collector tells its heap, and native memory its total', collectors, ({ release, collector, text }) => {
  const { heap = '', nativeMemory = '' } = partJcmdAnswer(text);
  const read = readHeapInfo(heap);
  const who = `${collector} of ${release}`;
  expect.soft(read?.committed, `${who} committed`).toBeGreaterThan(240 * 1024 ** 2);
  expect.soft(read?.committed, `${who} committed`).toBeLessThanOrEqual(256 * 1024 ** 2);
  expect.soft(read?.used, `${who} used`).toBeGreaterThan(18 * 1024 ** 2);
  expect.soft(read?.used, `${who} used`).toBeLessThan(40 * 1024 ** 2);
  const regions = value(readNativeMemory(nativeMemory));
  const committed = Array.isArray(regions) ? regions.slice(1).reduce((sum, each) => sum + each.committed, 0) : 0;
  expect
    .soft(committed, `${who}: categories add up`)
    .toBeGreaterThan(0.99 * Number(/committed=(\d+)KB/.exec(nativeMemory)?.[1]) * 1024);
});

test('an answer that breaks off keeps what came', () => {
  const whole = recorded('answer-25.txt.gz');
  const jvm = toldJvm(
    {
      pid: 1,
      process: undefined,
      command: known(['java'], from('running-jvm')),
      jcmd: ok(whole.slice(0, whole.indexOf('[Global flags]'))),
    },
    instant(0),
  );
  expect.soft(value(jvm.options)).toContain('-Xmx64m');
  expect.soft(value(jvm.flags)).toBe('this JVM did not answer VM.flags -all in words that are understood');
});
