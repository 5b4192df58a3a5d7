import { expect, test } from '#lib/testing/harness.ts';
import { shortKey } from './short-key.ts';

test('keys that differ in one place differ, and stay what they are', () => {
  const keys = Array.from({ length: 200 }, (_, team) =>
    Array.from({ length: 500 }, (_, i) => `blue/team-${team}/Deployment/orders-${i}/app`),
  ).flat();
  const short = keys.map(shortKey);
  expect(new Set(short).size).toBe(keys.length);
  expect(short.every((key) => /^[0-9a-v]{10}$/.test(key))).toBe(true);
  expect(shortKey('blue/shop/Deployment/orders/app')).toBe(shortKey('blue/shop/Deployment/orders/app'));
});
