import { expect, test } from 'vitest';

export { expect, test };

/**
 * One test for a table of cases: the runner charges by the test, not by the row. Every row is checked even after one fails,
 * if the body uses `expect.soft`; name the row by its `why`.
 */
export function table<Row>(title: string, rows: readonly Row[], check: (row: Row) => void | Promise<void>): void {
  test(title, async () => {
    expect(rows.length, 'a table has rows').toBeGreaterThan(0);
    for (const row of rows) await check(row);
  });
}
