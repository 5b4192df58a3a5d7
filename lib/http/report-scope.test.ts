import { expect, table } from '#lib/testing/harness.ts';
import { ReportQuery } from './contract/report.ts';
import { scopeOf } from './report-scope.ts';

table(
  'scopeOf',
  [
    { query: {}, says: [], why: 'nothing is left out' },
    { query: { namespace: 'shop,web', q: 'cart' }, says: ['namespace: shop, web', 'text: cart'], why: 'each filter' },
    { query: { sort: 'limit', order: 'desc' }, says: [], why: 'an order leaves nothing out' },
  ],
  ({ query, says, why }) => {
    expect.soft(scopeOf(ReportQuery.parse(query)), why).toEqual(says);
  },
);
