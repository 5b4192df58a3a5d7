import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '#lib/testing/harness.ts';
import { RECORDING_RULES } from './recorded.ts';

test('the rules that are shipped are the rules that are asked for', () => {
  const file = new URL('../../../../deploy/prometheus/headroom-rules.yaml', import.meta.url);
  const shipped: unknown = parse(readFileSync(file, 'utf8'));
  expect(shipped).toEqual({ groups: [{ name: 'headroom', interval: '5m', rules: RECORDING_RULES }] });
});
