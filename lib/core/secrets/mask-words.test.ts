import { expect, table } from '#lib/testing/harness.ts';
import { maskWords } from './mask-words.ts';

table(
  'words of a command',
  [
    {
      why: 'the word behind an option that names a secret',
      words: ['--password', 's3cr3t', '-jar'],
      gives: ['--password', '***', '-jar'],
    },
    { why: 'another option behind it', words: ['--token', '--verbose'], gives: ['--token', '--verbose'] },
    {
      why: 'a reference stays',
      words: ['--db-password', '$(DB_PASSWORD)'],
      gives: ['--db-password', '$(DB_PASSWORD)'],
    },
    { why: 'around the secret', words: ['--password-file', '/run/pw'], gives: ['--password-file', '/run/pw'] },
    { why: 'in one word', words: ['-Dapp.password=x', '-Xmx1g'], gives: ['-Dapp.password=***', '-Xmx1g'] },
    {
      why: 'a value with blanks is one word',
      words: ['-Dapp.password=x y, z', '--token=a b'],
      gives: ['-Dapp.password=***', '--token=***'],
    },
    {
      why: 'a script is no option',
      words: ['exec java -Dapp.password=x -Xmx1g'],
      gives: ['exec java -Dapp.password=*** -Xmx1g'],
    },
    { why: 'an empty value', words: ['-Dapp.password='], gives: ['-Dapp.password='] },
    { why: 'nothing', words: [], gives: [] },
  ],
  ({ why, words, gives }) => {
    expect.soft(maskWords(words), why).toEqual(gives);
  },
);
