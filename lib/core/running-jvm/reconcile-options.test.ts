import { expect, table } from '#lib/testing/harness.ts';
import type { JvmOption } from '../launchers/option.ts';
import { reconcileOptions } from './reconcile-options.ts';

const option = (text: string, more: Partial<JvmOption> = {}): JvmOption => ({
  text,
  origin: 'env:JAVA_TOOL_OPTIONS',
  readBy: 'jvm',
  state: 'effective',
  ...more,
});

const said = ({ text, origin, readBy, state }: JvmOption): string => `${text} ${origin} ${readBy} ${state}`;

table(
  'the running JVM is right',
  [
    {
      why: 'as it was thought',
      options: [option('-Xmx1g')],
      told: ['-Xmx1g'],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS jvm effective'],
    },
    {
      why: 'not given: it has no effect',
      options: [option('-Xmx1g')],
      told: [],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS jvm shadowed'],
      ungiven: ['-Xmx1g'],
    },
    {
      why: 'from elsewhere, and it beats what was thought to be in force',
      options: [option('-Xmx1g')],
      told: ['-Xmx1g', '-Xmx2g'],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS jvm shadowed', '-Xmx2g running-jvm jvm effective'],
      unshown: ['-Xmx2g'],
    },
    {
      why: 'from elsewhere, and beaten: the order is the JVM’s',
      options: [option('-Xmx1g')],
      told: ['-Xmx2g', '-Xmx1g'],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS jvm effective', '-Xmx2g running-jvm jvm shadowed'],
      unshown: ['-Xmx2g'],
    },
    {
      why: 'it was not known who reads it',
      options: [option('-Xmx1g', { origin: 'env:JVM_ARGS', readBy: 'unknown', state: 'unknown', by: 'not known' })],
      told: ['-Xmx1g'],
      gives: ['-Xmx1g env:JVM_ARGS jvm effective'],
    },
    {
      why: 'it was thought that nobody reads it',
      options: [option('-Xmx1g', { origin: 'env:OPTS', readBy: 'none', state: 'shadowed', by: 'nothing reads it' })],
      told: ['-Xmx1g'],
      gives: ['-Xmx1g env:OPTS jvm effective'],
    },
    {
      why: 'what nobody reads stays so',
      options: [option('-Xmx1g', { readBy: 'none', state: 'shadowed', by: 'nothing reads it' })],
      told: [],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS none shadowed'],
    },
    {
      why: 'a text that was not known is told in other words',
      options: [option('$(EXTRA)', { origin: 'secret:shop/extra', state: 'unknown', by: 'from a Secret' })],
      told: ['-Xmx1g'],
      gives: ['$(EXTRA) secret:shop/extra jvm shadowed', '-Xmx1g running-jvm jvm effective'],
      unshown: ['-Xmx1g'],
    },
    {
      why: 'twice the same',
      options: [option('-Xmx1g'), option('-Xmx1g', { origin: 'args' })],
      told: ['-Xmx1g'],
      gives: ['-Xmx1g env:JAVA_TOOL_OPTIONS jvm effective', '-Xmx1g args jvm shadowed'],
      ungiven: ['-Xmx1g'],
    },
    {
      why: 'two words of the launcher are one of the JVM, and its own options never reach it',
      options: [option('--add-opens java.base/java.lang=ALL-UNNAMED'), option('@opts.txt')],
      told: ['--add-opens=java.base/java.lang=ALL-UNNAMED'],
      gives: [
        '--add-opens java.base/java.lang=ALL-UNNAMED env:JAVA_TOOL_OPTIONS jvm effective',
        '@opts.txt env:JAVA_TOOL_OPTIONS jvm effective',
      ],
    },
  ],
  ({ why, options, told, gives, unshown = [], ungiven = [] }) => {
    const joined = reconcileOptions(options, told);
    expect.soft(joined.options.map(said), why).toEqual(gives);
    expect.soft(joined.unshown, why).toEqual(unshown);
    expect.soft(joined.ungiven, why).toEqual(ungiven);
  },
);

table(
  'what was taken back says why no more',
  [{ option: option('$(X)', { state: 'unknown', by: 'from a Secret', readBy: 'unknown' }), told: ['$(X)'] }],
  ({ option: one, told }) => {
    expect(reconcileOptions([one], told).options[0]?.by).toBeUndefined();
  },
);
