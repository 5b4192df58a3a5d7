import { Command } from 'commander';
import { expect, table } from '#lib/testing/harness.ts';
import { configure } from './assess.ts';

table(
  'a format that assess does not write is refused by name',
  [
    { format: 'csv', why: 'one of another command' },
    { format: '', why: 'none' },
  ],
  async ({ format, why }) => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    configure(command);
    const parsed = command.parseAsync(['--manifests', '-', '--format', format], { from: 'user' });
    await expect.soft(parsed, why).rejects.toThrow('Allowed choices are json');
  },
);
