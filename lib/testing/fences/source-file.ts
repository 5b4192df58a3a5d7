import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One TypeScript file of the tree with what it imports; paths are from the top of the repository. */
export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly Import[];
};

/** `to` is a path of the tree for own files, else the package's name. */
export type Import = { readonly to: string; readonly kind: 'own' | 'package' | 'node'; readonly typeOnly: boolean };

const ALIAS = /^#(lib|components|e2e)\//;

function resolve(specifier: string, importer: string): Omit<Import, 'typeOnly'> {
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(importer), specifier), kind: 'own' };
  if (ALIAS.test(specifier)) return { to: specifier.slice(1), kind: 'own' };
  if (specifier.startsWith('node:')) return { to: specifier, kind: 'node' };
  const parts = specifier.split('/');
  return { to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), kind: 'package' };
}

function parse(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const { module } = parseSync(path, text);
  const fixed = [...module.staticImports, ...module.staticExports.flatMap((statement) => statement.entries)].flatMap(
    (statement) => {
      const { moduleRequest } = statement;
      if (!moduleRequest) return [];
      const names = 'entries' in statement ? statement.entries : [statement];
      return [
        { ...resolve(moduleRequest.value, path), typeOnly: names.length > 0 && names.every((name) => name.isType) },
      ];
    },
  );
  const late = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"])(?<specifier>[^'"]+)\1$/.exec(text.slice(start, end))?.groups?.['specifier'];
    return literal === undefined ? [] : [{ ...resolve(literal, path), typeOnly: false }];
  });
  return { path, text, lines: text.split('\n').length - 1, imports: [...fixed, ...late] };
}

/** Every TypeScript file that is tracked or about to be. */
export function sourceFiles(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  });
  const deleted = new Set(
    execFileSync('git', ['ls-files', '--deleted'], { encoding: 'utf8' }).split('\n').filter(Boolean),
  );
  return listed
    .split('\n')
    .filter((path) => path !== '' && !deleted.has(path))
    .map(parse);
}
