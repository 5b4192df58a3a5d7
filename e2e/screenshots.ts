import { chromium } from 'playwright';

/** The pictures of the README, taken of a running Headroom: `npm run screenshots -- http://127.0.0.1:3000`. */
const PICTURES = [
  { file: 'fleet', path: '/' },
  { file: 'workload', path: '/workloads/shop/Deployment/checkout' },
] as const;

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
for (const { file, path } of PICTURES) {
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `docs/images/${file}.png` });
  console.log(`docs/images/${file}.png`);
}
await browser.close();
