import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Validator } from 'jsonschema';
import { validateXML } from 'xmllint-wasm';
import { expect, table } from '#lib/testing/harness.ts';
import { type CheckFlags, runCheck } from './check.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const unzipped = (path: string): string => gunzipSync(readFileSync(at(path))).toString();

const SARIF: object = JSON.parse(unzipped('../fixtures/schemas/sarif-2.1.0.schema.json.gz'));
const JUNIT = unzipped('../fixtures/schemas/junit-10.xsd.gz');

const check: CheckFlags = { failOn: 'warning', rule: [], format: 'sarif' };
const PLACES = [
  { place: { manifests: at('../fixtures/check') }, why: 'failing, silenced and wrongly silenced findings' },
  { place: { manifests: at('../../adapters/manifests/fixtures/yaml') }, why: 'manifests of real products' },
  { place: { capture: at('../../adapters/capture/samples/sample.capture.json.gz') }, why: 'a cluster has no files' },
  { place: { manifests: at('../fixtures/README.md') }, why: 'nothing is found' },
];

table('SARIF as the standard has it', PLACES, async ({ place, why }) => {
  const { text } = await runCheck({ ...check, ...place }, {});
  const { errors } = new Validator().validate(JSON.parse(text), SARIF);
  expect.soft(errors.map(String), why).toEqual([]);
});

table('JUnit as its strictest reader has it', PLACES, async ({ place, why }) => {
  const { text } = await runCheck({ ...check, ...place, format: 'junit' }, {});
  const { errors } = await validateXML({ xml: text, schema: JUNIT });
  expect.soft(errors, why).toEqual([]);
});

table(
  'what the schemas refuse',
  [
    {
      sarif: { version: '2.1.0', runs: [{ results: [] }] },
      junit: '<testsuites><testcase/></testsuites>',
      why: 'no tool',
    },
    { sarif: { version: '2.0.0', runs: [] }, junit: '<testsuites><properties/></testsuites>', why: 'another version' },
  ],
  async ({ sarif, junit, why }) => {
    expect.soft(new Validator().validate(sarif, SARIF).valid, why).toBe(false);
    expect.soft((await validateXML({ xml: junit, schema: JUNIT })).valid, why).toBe(false);
  },
);
