import { expect, test } from './assessed.ts';
import { EXPECTED } from './workloads/expected.ts';

test('every JVM is found with its release and exporter, and no look-alike is taken for one', ({ assessed }) => {
  for (const expected of EXPECTED) {
    const { detection, usage } = assessed.of(expected.container);
    if (!expected.jvm) {
      expect.soft(detection.isJvm, expected.container).not.toBe(true);
      continue;
    }
    expect.soft(detection.isJvm, expected.container).toBe(true);
    if (detection.jdk.state === 'known')
      expect.soft(detection.jdk.value.split('.')[0], expected.container).toBe(expected.feature);
    if (expected.exporter === 'none' || usage.state === 'unknown') continue;
    expect.soft(usage.value.exporter, expected.container).toBe(expected.exporter);
  }
});

test('the release is known wherever something tells it', ({ assessed }) => {
  for (const expected of EXPECTED) {
    if (!expected.jvm || expected.exporter === 'none') continue;
    expect.soft(assessed.of(expected.container).detection.jdk.state, expected.container).toBe('known');
  }
});

test('options stand where they were written, in the state they are in', ({ assessed }) => {
  for (const { container, options } of EXPECTED) {
    if (!options) continue;
    const said = assessed
      .of(container)
      .options.filter(({ origin }) => origin !== 'launcher')
      .map(({ text, origin, state }) => `${text} ${origin} ${state}`);
    expect.soft(said, container).toEqual(options);
  }
});

test('the rules that must speak do, and those that must be silent are', ({ assessed }) => {
  for (const { container, findings = [], silent = [] } of EXPECTED) {
    const spoken = assessed.of(container).findings.map(({ rule }) => rule);
    for (const rule of findings) expect.soft(spoken, `${container}: ${rule}`).toContain(rule);
    for (const rule of silent) expect.soft(spoken, `${container}: ${rule}`).not.toContain(rule);
  }
});
