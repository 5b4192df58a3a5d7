import { expect, table } from '#lib/testing/harness.ts';
import { applies, type Behaviour } from './behaviour.ts';
import { jdk } from './jdk.ts';

const behaviour = (since: readonly string[], until: readonly string[] = []): Behaviour => ({
  says: 'it does so',
  since,
  until,
  source: 'none',
});

table(
  'applies',
  [
    { of: behaviour(['15']), release: '14.0.2', is: false, why: 'before the train' },
    { of: behaviour(['15']), release: '15.0.1', is: true, why: 'on it' },
    { of: behaviour(['15']), release: '25.0.3', is: true, why: 'and on every later one' },
    { of: behaviour(['11.0.16', '15']), release: '11.0.15', is: false, why: 'before it was brought back' },
    { of: behaviour(['11.0.16', '15']), release: '11.0.16', is: true, why: 'from there on' },
    { of: behaviour(['11.0.16', '15']), release: '12.0.1', is: false, why: 'an update says nothing of a later train' },
    { of: behaviour(['8u191', '10'], ['19']), release: '8u504', is: true, why: 'never taken away on 8' },
    { of: behaviour(['10'], ['17.0.5', '19']), release: '17.0.4', is: true, why: 'the last with it' },
    { of: behaviour(['10'], ['17.0.5', '19']), release: '17.0.5', is: false, why: 'the first without' },
    { of: behaviour(['17.0.16..17.0.21']), release: '17.0.15', is: false, why: 'before the first that may have it' },
    { of: behaviour(['17.0.16..17.0.21']), release: '17.0.18', is: 'open', why: 'nobody measured it' },
    { of: behaviour(['17.0.16..17.0.21']), release: '17.0.21', is: true, why: 'measured' },
    { of: behaviour(['12..17']), release: '13.0.2', is: 'open', why: 'trains between the measured ones' },
  ] as const,
  ({ of, release, is, why }) => {
    expect.soft(applies(of, jdk(release)), why).toBe(is);
  },
);
