/** Who may import whom. `may` names folders of the tree (a prefix) and packages; `because` is what the fence protects. */
export type Boundary = {
  readonly folder: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
  readonly because: string;
};

const REACT = ['react', 'react-dom', 'next'];

/** The first row whose folder holds a file is the file's boundary: special before general. */
export const BOUNDARIES: readonly Boundary[] = [
  {
    folder: 'lib/testing',
    may: ['lib', 'components', 'app', 'e2e'],
    packages: ['*'],
    node: true,
    because: 'tests may reach everything; nothing but tests reaches back',
  },
  {
    folder: 'lib/core',
    may: ['lib/core'],
    packages: [],
    node: false,
    because: 'what decides has no I/O, no clock and no package: it replays from a capture and runs in the browser',
  },
  {
    folder: 'lib/ports',
    may: ['lib/core', 'lib/ports'],
    packages: [],
    node: false,
    because: 'a port speaks the domain’s language, never a library’s',
  },
  {
    folder: 'lib/objects',
    may: ['lib/core', 'lib/objects'],
    packages: ['zod'],
    node: false,
    because: 'Kubernetes objects become the model in one place, for the live API and for manifests',
  },
  {
    folder: 'lib/usecases',
    may: ['lib/core', 'lib/ports', 'lib/usecases'],
    packages: [],
    node: false,
    because: 'a use-case is told its readers: the same one runs on a cluster, a capture and manifests',
  },
  {
    folder: 'lib/adapters',
    may: ['lib/core', 'lib/ports', 'lib/objects', 'lib/adapters/{same}'],
    packages: ['*'],
    node: true,
    because: 'an adapter wraps one source and knows no other adapter',
  },
  {
    folder: 'lib/http',
    may: ['lib/core', 'lib/ports', 'lib/http'],
    packages: ['zod', 'next'],
    node: false,
    because: 'the wire is a translation of the core, readable by the browser',
  },
  {
    folder: 'lib/query',
    may: ['lib/core', 'lib/http', 'lib/query'],
    packages: ['zod', '@tanstack/react-query'],
    node: false,
    because: 'the browser asks over the wire only',
  },
  {
    folder: 'lib/runtime',
    may: [
      'lib/core',
      'lib/ports',
      'lib/objects',
      'lib/usecases',
      'lib/adapters',
      'lib/http',
      'lib/runtime',
      'package.json',
    ],
    packages: ['zod', 'pino', 'next'],
    node: true,
    because: 'adapters are picked and wired in one place',
  },
  {
    folder: 'lib/cli',
    may: ['lib/core', 'lib/ports', 'lib/usecases', 'lib/http', 'lib/runtime', 'lib/cli'],
    packages: ['commander', 'zod'],
    node: true,
    because: 'the command line is the second door to the same use-cases',
  },
  {
    folder: 'components/ui',
    may: ['components/ui'],
    packages: [...REACT, 'radix-ui', '@tanstack/react-virtual'],
    node: false,
    because: 'the design system knows no domain word',
  },
  {
    folder: 'components/charts',
    may: ['components/ui', 'components/charts', 'lib/core', 'lib/http'],
    packages: [...REACT, 'recharts'],
    node: false,
    because: 'charts are drawn in one place, each with its table twin',
  },
  {
    folder: 'components',
    may: ['components/ui', 'components/charts', 'components/{same}', 'lib/core', 'lib/http', 'lib/query'],
    packages: [...REACT, 'nuqs', 'radix-ui', '@tanstack/react-query', '@tanstack/react-virtual'],
    node: false,
    because: 'a feature never imports another feature',
  },
  {
    folder: 'app/gallery',
    may: ['components', 'lib/core', 'lib/http', 'lib/runtime', 'lib/testing', 'app'],
    packages: REACT,
    node: false,
    because: 'the gallery shows components in states that only builders can make',
  },
  {
    folder: 'app',
    may: ['components', 'lib/core', 'lib/http', 'lib/query', 'lib/usecases', 'lib/runtime', 'app'],
    packages: [
      ...REACT,
      'zod',
      'nuqs',
      '@tanstack/react-query',
      '@fontsource-variable/inter',
      '@fontsource-variable/jetbrains-mono',
    ],
    node: true,
    because: 'routes are thin: they parse, call a use-case and answer',
  },
  {
    folder: 'e2e',
    may: ['e2e', 'lib', 'components', 'app'],
    packages: ['*'],
    node: true,
    because: 'the outside view may compare with everything',
  },
  {
    folder: 'bench',
    may: ['bench', 'lib'],
    packages: ['*'],
    node: true,
    because: 'a benchmark measures what the product runs',
  },
];

/** The flow of the core: a folder may import itself and what stands before it. */
export const CORE_ORDER: readonly string[] = [
  'units',
  'model',
  'secrets',
  'jvm',
  'images',
  'launchers',
  'detect',
  'nodes',
  'ergonomics',
  'running-jvm',
  'metrics',
  'budget',
  'recommend',
  'findings',
  'surroundings',
  'assess',
  'readiness',
  'cost',
  'patches',
  'capacity',
  'reports',
  'compare',
];

/** Files longer than 300 lines that have a reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {};

/** The makers of branded units, and the one place where a rule's needs are unwrapped: the only casts of the tree. */
export const MAY_CAST: readonly string[] = ['lib/core/units/', 'lib/core/instant.ts', 'lib/core/findings/rule.ts'];
