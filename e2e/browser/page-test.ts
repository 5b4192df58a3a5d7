import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from 'playwright/test';

export { expect };

/** A test whose page may not log an error nor throw one. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      expect(said, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Asserts that axe finds nothing on the page as it stands; `without` names rules that cannot hold on it. */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join('\n    ')}`,
  );
  expect(told, 'axe').toEqual([]);
}

/** Asserts that the page itself does not scroll sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, 'pixels past the edge').toBe(0);
}
