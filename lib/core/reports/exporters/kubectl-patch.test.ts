import { execFileSync } from 'node:child_process';
import { anAssessment } from '#lib/testing/builders.ts';
import { expect, table, test } from '#lib/testing/harness.ts';
import { simulatedFacts } from '#lib/testing/simulated/facts.ts';
import type { Assessment } from '../../assess/assessment.ts';
import { buildReport } from '../build-report.ts';
import { kubectlPatch } from './kubectl-patch.ts';

const advice = { limit: 1000, heap: 600 };
const scriptOf = (...chosen: readonly Assessment[]): string =>
  [...kubectlPatch.write(buildReport(simulatedFacts(), chosen))].join('');

/** What the script would hand to kubectl, word by word, as a real shell splits it. */
const wordsOf = (script: string): string[] =>
  execFileSync('sh', ['-c', `kubectl() { printf '%s\\n' "$@"; }\n${script}`], { encoding: 'utf8' })
    .trim()
    .split('\n');

test('limit, request and options in one patch, as a shell reads it', () => {
  const words = wordsOf(scriptOf(anAssessment({ advice, name: "o'brien" })));
  expect(words.slice(0, 8)).toEqual([
    '--namespace',
    'shop',
    'patch',
    'deployment',
    "o'brien",
    '--type',
    'strategic',
    '--patch',
  ]);
  expect(JSON.parse(words[8] ?? '')).toEqual({
    spec: {
      template: {
        spec: {
          containers: [
            {
              name: 'app',
              resources: { limits: { memory: '1000Mi' }, requests: { memory: '1000Mi' } },
              env: [{ name: 'JAVA_TOOL_OPTIONS', value: '-XX:MaxRAMPercentage=60.0' }],
            },
          ],
        },
      },
    },
  });
});

test('two containers of a workload are one patch, each in its own list', () => {
  const main = anAssessment({ advice });
  const fieldPath = 'spec.template.spec.initContainers[0]';
  const sidecar = {
    ...main,
    ref: { ...main.ref, container: 'side' },
    container: { ...main.container, name: 'side', fieldPath },
  };
  const words = wordsOf(scriptOf(main, sidecar));
  expect(words.filter((word) => word === 'patch')).toHaveLength(1);
  expect(JSON.parse(words.at(-1) ?? '').spec.template.spec).toMatchObject({
    containers: [{ name: 'app' }],
    initContainers: [{ name: 'side' }],
  });
});

const onCommandLine = { text: '-Xmx2g', origin: 'args', readBy: 'jvm', state: 'effective' } as const;

table(
  'what is left to a person is a comment, and nothing is half changed',
  [
    {
      why: 'options on the command line',
      assessment: anAssessment({ advice, options: [onCommandLine] }),
      says: /# not patched: .*-Xmx2g \(args\)/,
    },
    {
      why: 'a kind that no patch changes',
      assessment: anAssessment({ advice, kind: 'Job' }),
      says: /# not patched: a Job/,
    },
    {
      why: 'a custom resource',
      assessment: anAssessment({ advice, kind: 'Rollout' }),
      says: /# not patched: a Rollout/,
    },
    {
      why: 'a name with a line break',
      assessment: anAssessment({ advice, kind: 'Job', name: 'a\nrm -rf /' }),
      says: /# Job shop\/a rm -rf \//,
    },
    { why: 'no advice', assessment: anAssessment(), says: /^#!\/bin\/sh/ },
  ],
  ({ why, assessment, says }) => {
    const script = scriptOf(assessment);
    expect.soft(script, why).toMatch(says);
    expect
      .soft(
        script.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
        why,
      )
      .toEqual(['set -eu']);
  },
);

test('a Helm release is told, as it would undo the patch', () => {
  expect(scriptOf(anAssessment({ advice, release: 'orders' }))).toContain('# Helm release orders sets it again');
});
