import { readFileSync } from 'node:fs';
import { decodeCapture } from '#lib/adapters/capture/capture-document.ts';
import { readShell } from '#lib/adapters/shell/read-shell.ts';
import { assessCluster } from '#lib/core/assess/assess-cluster.ts';
import { SAMPLE_CAPTURE } from '#lib/runtime/sample.ts';
import { expect, test } from '#lib/testing/harness.ts';
import { aFleet } from '#lib/testing/sample-fleet.ts';
import { encodeAssessment } from '../encode-assessment.ts';
import { ContainerAnswer } from './container.ts';
import { SourcesAnswer } from './sources.ts';

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const facts = await decodeCapture(readFileSync(SAMPLE_CAPTURE));
if (!facts.ok) throw new Error(facts.error);
const recorded = assessCluster(facts.value, readShell);

test('the contract names every key that is told of a container', () => {
  for (const assessment of [...recorded, ...aFleet(20)]) {
    const told = wire(encodeAssessment(assessment));
    expect.soft(ContainerAnswer.parse(told)).toEqual(told);
  }
});

test('the contract names every key that is told of the sources', () => {
  const { cluster, takenAt, origin, serverVersion, sources, gaps } = facts.value;
  const told = wire({ cluster, takenAt, origin, serverVersion, sources, gaps });
  expect(SourcesAnswer.parse(told)).toEqual(told);
});
