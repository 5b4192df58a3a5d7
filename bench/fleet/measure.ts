import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { encodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { manyWorkloads } from './many-workloads.ts';

const WORKLOADS = 10_000;
const PORT = 4892;
const CAPTURE = '.cache/bench/fleet.capture.gz';
const ADDRESS = `http://127.0.0.1:${PORT}/`;

/** What the fleet of 10,000 workloads may cost. */
const ALLOWED = { firstPaintMs: 1000, filterMs: 100, apiP99Ms: 100, scriptKB: 250, frameP95Ms: 34 } as const;

const quantile = (sizes: readonly number[], q: number): number =>
  [...sizes].sort((a, b) => a - b)[Math.min(sizes.length - 1, Math.floor(q * sizes.length))] ?? Number.NaN;

async function started(): Promise<ChildProcess> {
  mkdirSync('.cache/bench', { recursive: true });
  writeFileSync(CAPTURE, await encodeCapture(manyWorkloads(WORKLOADS)));
  const server = spawn('node', ['lib/runtime/serve.ts', '--port', `${PORT}`], {
    env: { ...process.env, NODE_ENV: 'production', HEADROOM_SOURCE: `capture:${CAPTURE}` },
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 240; tries += 1) {
    const ready = await fetch(`${ADDRESS}readyz`).catch(() => undefined);
    if (ready?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  server.kill();
  throw new Error('the server was not ready after two minutes: build first (npm run build)');
}

/** First contentful paint and the scripts that the page loads, from an empty cache. */
async function firstLoad(page: Page): Promise<{ paint: number; kilobytes: number }> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('.js'))
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
  });
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { paint, kilobytes: bytes / 1000 };
}

/** From the press of a verdict to the rows that it leaves. */
async function filtering(page: Page): Promise<number> {
  const times: number[] = [];
  for (const key of ['1', '8', '2', '8', '3', '8', '6', '8']) {
    const before = await page.locator('[aria-live]').first().innerText();
    const from = performance.now();
    await page.keyboard.press(key);
    await page.waitForFunction((text) => document.querySelector('[aria-live]')?.textContent !== text, before);
    times.push(performance.now() - from);
  }
  return quantile(times, 0.5);
}

/** The time between frames while the page is scrolled through the whole list. */
async function scrolling(page: Page): Promise<number> {
  const frames = await page.evaluate(async () => {
    const gaps: number[] = [];
    let last = performance.now();
    for (let i = 0; i < 180; i += 1) {
      scrollBy(0, 220);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  });
  return quantile(frames.slice(5), 0.95);
}

async function asking(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 200; i += 1) {
    const from = performance.now();
    await (
      await fetch(`${ADDRESS}api/workloads?offset=${(i * 100) % 9000}&namespace=team-${i % 120},team-${(i * 7) % 120}`)
    ).arrayBuffer();
    times.push(performance.now() - from);
  }
  return quantile(times, 0.99);
}

const server = await started();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  await fetch(ADDRESS);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { paint, kilobytes } = await firstLoad(page);
  const figures = [
    { name: 'first contentful paint', value: paint, allowed: ALLOWED.firstPaintMs, unit: 'ms' },
    { name: 'scripts of the first load', value: kilobytes, allowed: ALLOWED.scriptKB, unit: 'kB gzip' },
    { name: 'filter, median of 8', value: await filtering(page), allowed: ALLOWED.filterMs, unit: 'ms' },
    { name: 'frame while scrolling, p95', value: await scrolling(page), allowed: ALLOWED.frameP95Ms, unit: 'ms' },
    { name: 'API, p99 of 200', value: await asking(), allowed: ALLOWED.apiP99Ms, unit: 'ms' },
  ];
  console.log(`${WORKLOADS} workloads`);
  for (const { name, value, allowed, unit } of figures)
    console.log(`${value <= allowed ? 'ok  ' : 'over'} ${name}: ${value.toFixed(1)} ${unit} (allowed ${allowed})`);
  process.exitCode = figures.every(({ value, allowed }) => value <= allowed) ? 0 : 1;
} finally {
  await browser.close();
  server.kill();
}
