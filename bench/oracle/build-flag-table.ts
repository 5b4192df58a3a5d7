import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What one release says of one flag; see `fixtures/README.md`. */
const Fact = z.object({
  type: z.string().optional(),
  kind: z.string().optional(),
  default: z.string().optional(),
  range: z.tuple([z.string(), z.string()]).optional(),
  whenSet: z.string().optional(),
  message: z.string().optional(),
});
const Facts = z.object({
  releases: z.array(z.string()),
  flags: z.record(z.string(), z.record(z.string(), Fact)),
});
type Fact = z.infer<typeof Fact>;

const HERE = new URL('.', import.meta.url);
const TARGET = new URL('../../lib/core/jvm/flag-table.generated.ts', HERE);

/** On while the flags were read, off in a plain start. */
const UNLOCKERS = ['UnlockDiagnosticVMOptions', 'UnlockExperimentalVMOptions'];

const kindOf = ({ kind = '', message = '' }: Fact): string =>
  /is (develop|notproduct) and/.exec(message)?.[1] ??
  ['diagnostic', 'experimental', 'manageable'].find((word) => kind.includes(word)) ??
  (kind === '' ? '-' : 'product');

/** The notice a launcher gives: deprecated since, removed in, removal due in, or replaced by a log tag. */
function noticeOf({ whenSet, message = '' }: Fact): string {
  const version = /(?:in version|removed in|removal in) (\d+)/.exec(message)?.[1] ?? '';
  const instead = /Use (?:option )?(\w+) instead/.exec(message)?.[1];
  const log = /Will use -Xlog:(\S+) instead/.exec(message)?.[1];
  if (log !== undefined) return `l${log}`;
  if (whenSet === 'deprecated') return `d${version}${instead === undefined ? '' : `>${instead}`}`;
  if (whenSet === 'ignored') return `i${version}`;
  if (whenSet === 'obsolete-processed') return `t${version}`;
  return '-';
}

const facts = Facts.parse(
  JSON.parse(gunzipSync(readFileSync(new URL('fixtures/hotspot-flags.json.gz', HERE))).toString()),
);
const shapes = new Map<string, number>();
const rows: string[] = [];
for (const [name, byRelease] of Object.entries(facts.flags)) {
  const cells = facts.releases.map((release) => {
    const fact = byRelease[release];
    if (fact === undefined || fact.whenSet === 'unrecognized') return '';
    const shape = [fact.type ?? '-', kindOf(fact), ...(fact.range ?? [])].join(' ');
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    const initial = UNLOCKERS.includes(name) ? 'false' : fact.default;
    const rest = [initial === '' ? '' : (initial ?? '-'), noticeOf(fact)];
    return [shapes.get(shape), ...rest].join(' ').replace(/( -)+$/, '');
  });
  const runs: string[] = [];
  for (let from = 0; from < cells.length; ) {
    let to = from;
    while (cells[to + 1] === cells[from]) to += 1;
    if (cells[from] !== '') runs.push(`${from.toString(36)}${to.toString(36)} ${cells[from]}`);
    from = to + 1;
  }
  rows.push([name, ...runs].join(';'));
}

const text = (lines: readonly string[]): string => `\`${lines.join('\n')}\``;
writeFileSync(
  TARGET,
  `// Made by bench/oracle/build-flag-table.ts from what each release prints; read by flag-table.ts.
export const RELEASES = ${JSON.stringify(facts.releases)};
export const SHAPES = ${text([...shapes.keys()])};
export const FLAGS = ${text(rows)};
`,
);
