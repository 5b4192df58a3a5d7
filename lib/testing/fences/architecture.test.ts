import { expect, test } from '#lib/testing/harness.ts';
import { BOUNDARIES, type Boundary, CORE_ORDER, LONG_FILES } from './boundaries.ts';
import { type Import, type SourceFile, sourceFiles } from './source-file.ts';

const files = sourceFiles();
const isTest = (path: string): boolean => /\.(test|contract|spec)\.tsx?$/.test(path);
const holds = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);
const boundaryOf = (path: string): Boundary | undefined => BOUNDARIES.find(({ folder }) => holds(folder, path));

/** `lib/adapters/{same}` means the importer's own folder below `lib/adapters`. */
function expand(allowed: string, importer: string): string {
  if (!allowed.endsWith('/{same}')) return allowed;
  const parent = allowed.slice(0, -'/{same}'.length);
  return `${parent}/${importer.slice(parent.length + 1).split('/')[0]}`;
}

function isAllowed(file: SourceFile, { to, kind }: Import, boundary: Boundary): boolean {
  if (kind === 'node') return boundary.node;
  if (kind === 'package') return boundary.packages.includes('*') || boundary.packages.includes(to);
  return boundary.may.some((allowed) => holds(expand(allowed, file.path), to));
}

test('every import stays inside its boundary', () => {
  const crossings = files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => {
      const boundary = boundaryOf(file.path);
      if (!boundary) return [];
      return file.imports
        .filter((imported) => !isAllowed(file, imported, boundary))
        .map(({ to }) => `${file.path} imports ${to}: ${boundary.because}`);
    });
  expect(crossings).toEqual([]);
});

test('the core flows one way', () => {
  const place = (path: string): number => CORE_ORDER.indexOf(path.split('/')[2] ?? '');
  const backwards = files
    .filter(({ path }) => holds('lib/core', path) && path.split('/').length > 3 && !isTest(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => holds('lib/core', to) && to.split('/').length > 3 && place(to) > place(path))
        .map(({ to }) => `${path} imports ${to}, which stands after it`),
    );
  expect(backwards).toEqual([]);
  const unlisted = new Set(
    files.filter(({ path }) => holds('lib/core', path)).map(({ path }) => path.split('/')[2] ?? ''),
  );
  expect([...unlisted].filter((folder) => !folder.endsWith('.ts') && !CORE_ORDER.includes(folder))).toEqual([]);
});

test('only tests and benchmarks import the testing folder', () => {
  const outside = files
    .filter(
      ({ path }) =>
        !holds('lib/testing', path) &&
        !holds('e2e', path) &&
        !holds('bench', path) &&
        !holds('app/gallery', path) &&
        !isTest(path),
    )
    .filter(({ imports }) => imports.some(({ to }) => holds('lib/testing', to)));
  expect(outside.map(({ path }) => path)).toEqual([]);
});

test('files stay small', () => {
  const long = files.filter(({ path, lines }) => lines > 300 && !isTest(path) && !path.includes('.generated.'));
  expect(long.map(({ path }) => path).filter((path) => LONG_FILES[path] === undefined)).toEqual([]);
});
