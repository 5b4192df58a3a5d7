import * as fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from '#lib/testing/harness.ts';
import { toYaml } from './to-yaml.ts';

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, tie('text'), tie('list'), tie('map')),
  text: fc.oneof(
    fc.string(),
    fc.constantFrom('true', '1', '0x1f', '1e3', '512Mi', '-', '~', 'a: b', '# no', ' a', 'a ', ''),
  ),
  list: fc.array(tie('tree'), { minLength: 1 }),
  map: fc.dictionary(fc.string({ minLength: 1 }), tie('tree'), { minKeys: 1 }),
}));

test('whatever is written is read back as it was, by a reader of YAML that is not ours', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), tree, { minKeys: 1 }), (value) => {
      expect(parse(toYaml(value), { uniqueKeys: false })).toEqual(value);
    }),
  );
});

test('quantities and names stand bare', () => {
  expect(toYaml({ limits: { memory: '512Mi' }, name: 'app', list: [{ a: 'x', b: '1' }] })).toBe(
    'limits:\n  memory: 512Mi\nname: app\nlist:\n  - a: x\n    b: "1"\n',
  );
});
