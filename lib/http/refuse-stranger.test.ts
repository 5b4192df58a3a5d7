import { expect, table } from '#lib/testing/harness.ts';
import { isFromThisMachine, refuseStranger } from './refuse-stranger.ts';

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
    {
      why: 'the own page behind a proxy that changes the host',
      headers: { ...HERE, origin: 'https://headroom.example', 'sec-fetch-site': 'same-origin' },
      status: 0,
    },
    { why: 'a frame without an origin', headers: { ...HERE, origin: 'null' }, status: 403 },
    { why: 'a form', headers: { host: '127.0.0.1:3000', 'content-type': 'text/plain' }, status: 415 },
    { why: 'no type', headers: { host: '127.0.0.1:3000' }, status: 415 },
  ],
  ({ why, headers, status }) => {
    expect.soft(refuseStranger(new Headers(headers))?.status ?? 0, why).toBe(status);
  },
);

table(
  'this machine by its own names only, and no proxy before it',
  [
    { host: 'localhost:3000', is: true },
    { host: '127.0.0.1', from: '::ffff:127.0.0.1', is: true },
    { host: '[::1]:3000', from: '::1', is: true },
    { host: '127.0.0.1:3000', from: '10.1.2.3, 127.0.0.1', is: false },
    { host: '127.0.0.1.evil.example', is: false },
    { host: 'headroom.example', is: false },
    { host: 'localhost.evil.example:3000', is: false },
  ],
  ({ host, from = '127.0.0.1', is }) => {
    expect.soft(isFromThisMachine(new Headers({ host, 'x-forwarded-for': from })), `${host} ${from}`).toBe(is);
  },
);
