import { expect, table } from '#lib/testing/harness.ts';
import { isToLoopback, refuseStranger } from './refuse-stranger.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const HERE = { host: '127.0.0.1:3000', ...JSON_TYPE };

table(
  'requests that act come from the own pages',
  [
    {
      why: 'the own page',
      headers: { ...HERE, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
      status: 0,
    },
    { why: 'a program', headers: HERE, status: 0 },
    {
      why: 'another site',
      headers: { ...HERE, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      status: 403,
    },
    {
      why: 'another port of this machine',
      headers: { ...HERE, origin: 'http://127.0.0.1:8000', 'sec-fetch-site': 'same-site' },
      status: 403,
    },
    { why: 'an old browser', headers: { ...HERE, origin: 'http://127.0.0.1:8000' }, status: 403 },
    { why: 'a frame without an origin', headers: { ...HERE, origin: 'null' }, status: 403 },
    { why: 'a form', headers: { host: '127.0.0.1:3000', 'content-type': 'text/plain' }, status: 415 },
    { why: 'no type', headers: { host: '127.0.0.1:3000' }, status: 415 },
  ],
  ({ why, headers, status }) => {
    expect.soft(refuseStranger(new Headers(headers))?.status ?? 0, why).toBe(status);
  },
);

table(
  'loopback by its own names only',
  [
    { host: 'localhost:3000', is: true },
    { host: '127.0.0.1', is: true },
    { host: '[::1]:3000', is: true },
    { host: '127.0.0.1.evil.example', is: false },
    { host: 'headroom.example', is: false },
    { host: 'localhost.evil.example:3000', is: false },
  ],
  ({ host, is }) => {
    expect.soft(isToLoopback(new Headers({ host })), host).toBe(is);
  },
);
