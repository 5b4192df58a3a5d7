import { ruleTable } from '#lib/testing/rule-table.ts';
import { passwordInOptions } from './password-in-options.ts';

ruleTable(passwordInOptions, {}, [
  { options: ['-Dapp.password=***'], is: 'finding', says: '-Dapp.password carries', why: 'masked, since it is one' },
  {
    options: ['-Da.password=***', '-Db.token=***'],
    is: 'finding',
    says: '-Da.password and -Db.token carry',
    why: 'two',
  },
  { options: ['-Dapp.password=$(DB_PASSWORD)'], is: 'pass', why: 'a reference' },
  { options: [{ text: '-Dapp.password=***', origin: 'secret:db/options' }], is: 'pass', why: 'where it belongs' },
  { options: [{ text: '-Dapp.password=***', origin: 'image' }], is: 'pass', why: 'not in the specification' },
  { options: ['-Dapp.user=shop'], is: 'pass', why: 'no secret' },
]);
