import type { ReportQuery } from './contract/report.ts';

/** What a question leaves out, as sentences for the head of a report: `namespace: shop, web`. */
export function scopeOf({ scan: _, sort: _sort, order: _order, ...filters }: ReportQuery): readonly string[] {
  return Object.entries(filters).flatMap(([key, wanted]) => {
    const values = Array.isArray(wanted) ? wanted : wanted === undefined || wanted === '' ? [] : [String(wanted)];
    return values.length === 0 ? [] : [`${key === 'q' ? 'text' : key}: ${values.join(', ')}`];
  });
}
