import { from, known, unknown } from '#lib/core/known.ts';
import type { JvmOption, OptionOrigin } from '#lib/core/launchers/option.ts';
import type { EnvVar } from '#lib/core/model/container.ts';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table } from '#lib/testing/harness.ts';
import { placeOptions } from './place-options.ts';

const option = (text: string, origin: OptionOrigin, state: JvmOption['state'] = 'effective'): JvmOption => ({
  text,
  origin,
  readBy: 'jvm',
  state,
});

const literal = (name: string, value: string): EnvVar => ({
  name,
  value: known(value, from('pod-spec')),
  origin: { kind: 'literal' },
});
const secret = (name: string): EnvVar => ({
  name,
  value: unknown('a Secret'),
  origin: { kind: 'secret', name: 's', key: 'k' },
});

/** The advice of every row: -XX:MaxRAMPercentage=60.0. */
const advised = (options: readonly JvmOption[], env: readonly EnvVar[]) => {
  const assessment = anAssessment({ options, advice: { limit: 1000, heap: 600 } });
  return { ...assessment, container: { ...assessment.container, env } };
};

table(
  'where advised options go',
  [
    {
      why: 'nowhere yet: where every release reads',
      options: [],
      env: [],
      gives: 'JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=60.0',
    },
    {
      why: 'beside what stands there',
      options: [option('-XX:+UseG1GC', 'env:JAVA_TOOL_OPTIONS')],
      env: [literal('JAVA_TOOL_OPTIONS', '-XX:+UseG1GC')],
      gives: 'JAVA_TOOL_OPTIONS=-XX:+UseG1GC -XX:MaxRAMPercentage=60.0',
    },
    {
      why: 'in place of another spelling of the same thing, in its own variable',
      options: [option('-Xmx512m', 'env:JAVA_OPTS'), option('-Dx=1', 'env:JAVA_OPTS')],
      env: [literal('JAVA_OPTS', '-Xmx512m  -Dx=1')],
      gives: 'JAVA_OPTS=-Dx=1 -XX:MaxRAMPercentage=60.0',
    },
    {
      why: 'on the command line it would win',
      options: [option('-Xmx512m', 'args')],
      env: [],
      gives: 'replace -Xmx512m (args) where it stands, else it wins',
    },
    {
      why: 'in two places',
      options: [option('-Xmx512m', 'env:JAVA_OPTS'), option('-Xmx1g', 'args')],
      env: [literal('JAVA_OPTS', '-Xmx512m')],
      gives: 'replace -Xmx512m (env:JAVA_OPTS) and -Xmx1g (args) where it stands, else it wins',
    },
    {
      why: 'what nobody can see may win',
      options: [option('$(OPTS)', 'secret:s/k', 'unknown')],
      env: [],
      gives: '$(OPTS) (secret:s/k) is not known and may win: look at it first',
    },
    {
      why: 'a variable from a Secret',
      options: [],
      env: [secret('JAVA_TOOL_OPTIONS')],
      gives: 'JAVA_TOOL_OPTIONS is not written in the specification itself: change it where it stands',
    },
    {
      why: 'a masked value cannot be written back',
      options: [],
      env: [literal('JAVA_TOOL_OPTIONS', '-Da.password=***')],
      gives: 'JAVA_TOOL_OPTIONS holds a secret, which Headroom does not keep: add the options there',
    },
    {
      why: 'quotes are not taken apart',
      options: [],
      env: [literal('JAVA_TOOL_OPTIONS', '-Da="b c"')],
      gives: 'JAVA_TOOL_OPTIONS has quotes or references: add the options there',
    },
  ],
  ({ why, options, env, gives }) => {
    const placement = placeOptions(advised(options, env));
    const told =
      placement.kind === 'variable'
        ? `${placement.name}=${placement.value}`
        : placement.kind === 'by-hand' && placement.because;
    expect.soft(told, why).toBe(gives);
  },
);
