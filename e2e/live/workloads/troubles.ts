/**
 * One row a rule that asks for what only a live cluster tells: a container that really has the trouble, and a twin in which the rule was
 * asked as well and has nothing to say; or why no test bed of one machine can have it.
 */
export type Trouble = { readonly rule: string } & (
  | { readonly ill: string; readonly well: string }
  | { readonly unreachable: string }
);

const CATALOG = 'shop/Deployment/catalog/catalog';
const HURRIED = 'trouble/Deployment/hurried/hurried';
const DAY = 'it asks for a day of history, and the test bed is minutes old';
const NODE = 'the only node is of one kind, and it has none of this';

/** Sorted by rule. */
export const TROUBLES: readonly Trouble[] = [
  { rule: 'busy-collector', ill: 'trouble/Deployment/cramped/cramped', well: CATALOG },
  { rule: 'code-cache-near-maximum', ill: 'trouble/Deployment/bounded/bounded', well: CATALOG },
  { rule: 'crash-loop', ill: 'legacy/Deployment/inventory/inventory', well: CATALOG },
  { rule: 'crowded-conntrack', unreachable: 'the table is that of the machine, which others work on' },
  { rule: 'crowded-heap', ill: 'trouble/Deployment/cramped/cramped', well: CATALOG },
  { rule: 'exhausted-quota', ill: 'narrow/Deployment/last/last', well: CATALOG },
  { rule: 'huge-page-stacks', unreachable: 'the machine makes huge pages by madvise, and nothing of its node tells' },
  { rule: 'idle-heap', unreachable: DAY },
  { rule: 'idle-request', unreachable: DAY },
  { rule: 'impatient-liveness-probe', ill: 'trouble/Deployment/probed/probed', well: 'shop/StatefulSet/cart/cart' },
  { rule: 'impatient-startup-probe', ill: HURRIED, well: 'shop/Deployment/storefront/storefront' },
  {
    rule: 'java-heap-exhausted',
    ill: 'trouble/Deployment/exhausted/exhausted',
    well: 'payments/Deployment/ledger/ledger',
  },
  { rule: 'large-kernel-pages', unreachable: NODE },
  { rule: 'limit-outside-range', ill: 'narrow/Deployment/refused/refused', well: 'narrow/Deployment/last/last' },
  { rule: 'limit-over-node', ill: 'trouble/Deployment/boundless/boundless', well: CATALOG },
  { rule: 'malloc-arenas', unreachable: 'it asks for a node of 16 processors' },
  {
    rule: 'memory-scaled-jvm',
    ill: 'trouble/Deployment/boundless/boundless',
    well: 'shop/Deployment/storefront/storefront',
  },
  {
    rule: 'metaspace-near-maximum',
    ill: 'trouble/Deployment/bounded/bounded',
    well: 'shop/Deployment/storefront/storefront',
  },
  { rule: 'mixed-architectures', unreachable: NODE },
  { rule: 'native-crash', ill: 'trouble/Deployment/crashing/crashing', well: CATALOG },
  { rule: 'outgrown-budget', ill: 'trouble/Deployment/accompanied/accompanied', well: CATALOG },
  {
    rule: 'reached-limit',
    unreachable:
      'with control groups 1 and swap accounting the kernel counts in memory.memsw.failcnt, which no exporter reads',
  },
  { rule: 'recent-oom-kill', ill: 'batch/Deployment/importer/importer', well: CATALOG },
  { rule: 'repeated-restarts', ill: 'legacy/Deployment/inventory/inventory', well: CATALOG },
  { rule: 'request-below-working-set', ill: 'legacy/Deployment/billing/billing', well: CATALOG },
  { rule: 'resized-in-place', ill: 'trouble/Deployment/resized/resized', well: CATALOG },
  {
    rule: 'retired-cgroup-version',
    unreachable: 'nothing of this node tells its version, as of any node in a container',
  },
  {
    rule: 'start-up-peak-near-limit',
    unreachable: 'a start is told from its second quarter of an hour on: the suite has ended by then',
  },
  { rule: 'swap-under-heap', unreachable: NODE },
  { rule: 'thread-stack-crowding', ill: 'trouble/Deployment/offheap/offheap', well: CATALOG },
  { rule: 'throttled-jvm', ill: 'trouble/Deployment/throttled/throttled', well: CATALOG },
  { rule: 'unbounded-direct-memory', ill: 'trouble/Deployment/offheap/offheap', well: CATALOG },
  { rule: 'unbounded-metaspace', ill: 'trouble/Deployment/classes/classes', well: CATALOG },
  { rule: 'unexplained-kill', ill: 'trouble/Deployment/killed/killed', well: CATALOG },
  { rule: 'unlisted-controllers', unreachable: 'its kernel lists what every release looks for' },
  { rule: 'v1-only-heap-flag', unreachable: 'it asks for JDK 8, which no image of the test bed has' },
  { rule: 'vertical-autoscaler-on-heap', ill: 'trouble/Deployment/boundless/boundless', well: CATALOG },
  { rule: 'working-set-near-limit', ill: 'legacy/Deployment/billing/billing', well: CATALOG },
];
