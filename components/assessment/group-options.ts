import type { JvmOption } from '#lib/core/launchers/option.ts';

/** Where options stand together: one variable, the arguments, a file of the image. */
export type OptionGroup = {
  readonly origin: string;
  /** Where, in words; `name` is what stands in code. */
  readonly place: string;
  readonly name: string | undefined;
  /** Who reads it, in words. */
  readonly reader: string;
  /** Its place in the order in which the JVM meets the groups; undefined for what never reaches it. */
  readonly turn: number | undefined;
  readonly options: readonly JvmOption[];
};

/** How an origin is spelled in words; the part after the colon is a name. */
const PLACES: Readonly<Record<string, string>> = {
  args: 'args',
  command: 'command',
  env: 'Pod env',
  configMap: 'ConfigMap',
  secret: 'Secret',
  image: 'Image',
  launcher: 'Start script',
  'running-jvm': 'From elsewhere',
};

function readerOf({ readBy, reader, origin }: JvmOption): string {
  if (origin === 'running-jvm') return 'told by the running JVM; nothing that Headroom reads shows where it stands';
  switch (readBy) {
    case 'jvm':
      return 'read by the JVM';
    case 'launcher':
      return `read by ${reader ?? 'the start script'}`;
    case 'none':
      return 'read by nobody';
    case 'unknown':
      return 'who reads it is not known';
  }
}

/** Groups by origin, in the order in which the JVM meets them; groups that never reach it come last and have no turn. */
export function groupOptions(options: readonly JvmOption[]): readonly OptionGroup[] {
  const groups = [...Map.groupBy(options, ({ origin, readBy }) => `${origin}\n${readBy === 'none'}`)];
  const reaching = groups.filter(([, members]) => members.some(({ readBy }) => readBy !== 'none'));
  const lost = groups.filter(([, members]) => members.every(({ readBy }) => readBy === 'none'));
  return [...reaching, ...lost].flatMap(([key, members], i) => {
    const [first] = members;
    if (first === undefined) return [];
    const [kind = '', ...rest] = first.origin.split(':');
    return [
      {
        origin: key,
        place: PLACES[kind] ?? kind,
        name: rest.length === 0 ? undefined : rest.join(':').replace('<', ' from '),
        reader: readerOf(first),
        turn: i < reaching.length ? i + 1 : undefined,
        options: members,
      },
    ];
  });
}

/** What became of an option, as one word of the page; what nobody reads is that before it is anything else. */
export type OptionFate = 'in force' | 'beaten' | 'read by nobody' | 'not readable' | 'not known';

export function fateOf({ readBy, state }: JvmOption): OptionFate {
  if (readBy === 'none') return 'read by nobody';
  switch (state) {
    case 'effective':
      return 'in force';
    case 'shadowed':
      return 'beaten';
    case 'unreadable':
      return 'not readable';
    case 'unknown':
      return 'not known';
  }
}
