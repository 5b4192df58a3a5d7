import { expect, table } from '#lib/testing/harness.ts';
import { readVmCommandLine } from './read-vm-command-line.ts';

const answer = (options: string, program = 'Main'): string =>
  `VM Arguments:\njvm_args: ${options} \njava_command: ${program}\nLauncher Type: SUN_STANDARD`;

table(
  'options are parted where options begin',
  [
    { why: 'plain', line: '-Xms1g -Xmx2g', gives: ['-Xms1g', '-Xmx2g'] },
    {
      why: 'a blank inside an option',
      line: '-XX:OnOutOfMemoryError=kill -9 %p -Xmx1g',
      gives: ['-XX:OnOutOfMemoryError=kill -9 %p', '-Xmx1g'],
    },
    {
      why: 'long options, agents, assertions',
      line: '--add-opens=java.base/java.lang=ALL-UNNAMED -javaagent:/a.jar -ea -Dx=y',
      gives: ['--add-opens=java.base/java.lang=ALL-UNNAMED', '-javaagent:/a.jar', '-ea', '-Dx=y'],
    },
    { why: 'a secret', line: '-Ddb.password=s3cr3t -Xmx1g', gives: ['-Ddb.password=***', '-Xmx1g'] },
    { why: 'a secret with a blank', line: '-Ddb.password=a b -Xmx1g', gives: ['-Ddb.password=***', '-Xmx1g'] },
    { why: 'none', line: '', gives: [] },
  ],
  ({ why, line, gives }) => {
    expect.soft(readVmCommandLine(answer(line))?.options, why).toEqual(gives);
  },
);

table(
  'the program',
  [
    {
      why: 'its arguments are masked',
      program: 'app.jar --password s3cr3t --port 1',
      gives: 'app.jar --password *** --port 1',
    },
    { why: 'no launcher', program: '<unknown>', gives: undefined },
  ],
  ({ why, program, gives }) => {
    expect.soft(readVmCommandLine(answer('-Xmx1g', program))?.program, why).toBe(gives);
  },
);
