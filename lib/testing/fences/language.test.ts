import { type Node, parseSync, Visitor } from 'oxc-parser';
import { expect, test } from '#lib/testing/harness.ts';
import { MAY_CAST } from './boundaries.ts';
import { sourceFiles } from './source-file.ts';

const lineOf = (text: string, { start }: Pick<Node, 'start'>): number => text.slice(0, start).split('\n').length;

test('no any, no casts, no assertions of non-null', () => {
  const found: string[] = [];
  for (const { path, text } of sourceFiles()) {
    const report = (what: string, node: Pick<Node, 'start'>): number =>
      found.push(`${path}:${lineOf(text, node)} ${what}`);
    new Visitor({
      TSAnyKeyword: (node) => report('any', node),
      TSNonNullExpression: (node) => report('!', node),
      TSEnumDeclaration: (node) => report('enum', node),
      TSAsExpression(node) {
        const isConst = text.slice(node.typeAnnotation.start, node.typeAnnotation.end) === 'const';
        if (!isConst && !MAY_CAST.some((allowed) => path.startsWith(allowed))) report('as', node);
      },
    }).visit(parseSync(path, text).program);
  }
  expect(found).toEqual([]);
});

test('nothing is left for later', () => {
  const later = sourceFiles()
    .filter(({ path }) => !path.startsWith('lib/testing/fences/'))
    .filter(({ text }) => /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error)|\.(skip|only)\(/.test(text));
  expect(later.map(({ path }) => path)).toEqual([]);
});
