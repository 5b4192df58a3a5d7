import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, expectAccessible, test } from './page-test.ts';

test('the HTML report opens from disk, is sorted by its heads, asks for nothing, and prints as a PDF', async ({
  page,
  request,
}, testInfo) => {
  const file = testInfo.outputPath('report.html');
  writeFileSync(file, await (await request.get('/api/reports/html')).text());
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  await expectAccessible(page);

  const sizes = async (): Promise<number[]> => {
    const cells = await page.locator('tbody').first().locator('tr td:nth-child(6)').all();
    const values = await Promise.all(cells.map((cell) => cell.getAttribute('data-value')));
    return values.flatMap((value) => (value === null ? [] : [Number(value)]));
  };
  await page.getByRole('button', { name: 'Memory limit' }).focus();
  await page.keyboard.press('Enter');
  const ascending = await sizes();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
  await expect(page.getByRole('columnheader', { name: 'Memory limit' })).toHaveAttribute('aria-sort', 'ascending');

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
