import { ruleTable } from '#lib/testing/rule-table.ts';
import { g1InSmallContainer } from './g1-in-small-container.ts';

ruleTable(g1InSmallContainer, { start: { flags: { UseG1GC: 'true' } } }, [
  { limit: '512Mi', is: 'finding', says: '512 MiB', why: 'still small' },
  { limit: '513Mi', is: 'pass', why: 'large enough' },
  { limit: '256Mi', start: { flags: { UseSerialGC: 'true' } }, is: 'pass', why: 'the small collector' },
  { limit: 'unset', is: 'pass', why: 'no limit to be small' },
]);
