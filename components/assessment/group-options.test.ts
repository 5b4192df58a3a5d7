import { expect, table } from '#lib/testing/harness.ts';
import { everyOption } from '#lib/testing/sample-fleet.ts';
import { fateOf, groupOptions } from './group-options.ts';

table(
  'groupOptions',
  [
    {
      options: everyOption,
      gives: [
        '1 Image',
        '2 args',
        '3 Pod env JAVA_TOOL_OPTIONS',
        '4 Pod env JDK_JAVA_OPTIONS',
        '5 Secret orders-secrets/EXTRA',
        '– ConfigMap orders-jvm/JAVA_OPTS',
      ],
      why: 'in the order of the JVM, and what nobody reads at the end without a turn',
    },
    { options: [], gives: [], why: 'no options, no groups' },
  ],
  ({ options, gives, why }) => {
    const names = groupOptions(options).map(({ turn, place, name }) =>
      [turn ?? '–', place, name].filter(Boolean).join(' '),
    );
    expect.soft(names, why).toEqual(gives);
  },
);

table(
  'fateOf',
  [
    { readBy: 'jvm', state: 'effective', fate: 'in force', why: 'plain' },
    { readBy: 'none', state: 'effective', fate: 'read by nobody', why: 'no reader beats every other state' },
    { readBy: 'unknown', state: 'unknown', fate: 'not known', why: 'unknown stays unknown' },
  ] as const,
  ({ readBy, state, fate, why }) => {
    expect.soft(fateOf({ text: '-Xmx1g', origin: 'args', readBy, state }), why).toBe(fate);
  },
);
