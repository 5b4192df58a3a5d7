import { expect, table } from '#lib/testing/harness.ts';
import { findActions, PAGE_ACTIONS } from './palette-actions.ts';

table(
  'findActions',
  [
    { text: '', finds: PAGE_ACTIONS.length, why: 'nothing typed hides nothing' },
    { text: 'FLEET', finds: 1, why: 'in either case' },
    { text: 'g f', finds: 1, why: 'every word, also those of the note' },
    { text: 'nothing like it', finds: 0, why: 'what is not there is not found' },
  ],
  ({ text, finds, why }) => {
    expect.soft(findActions(PAGE_ACTIONS, text).length, why).toBe(finds);
  },
);
