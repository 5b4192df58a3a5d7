import { from, type Known, known, unknown } from '../known.ts';
import type { Node } from '../model/node.ts';

/** What the kernel does of itself: `always` makes huge pages of any memory, `madvise` of what asks for them. */
export type HugePages = 'always' | 'madvise';

type Row = { readonly image: RegExp; readonly kernel: RegExp; readonly mode: HugePages; readonly source: string };

/** The mode that a distribution builds into its own kernels, which their names tell. */
const BOOTS: readonly Row[] = [
  {
    image: /^Ubuntu /,
    kernel: /-(generic|aws|azure|gcp|gke|oracle|ibm|kvm|nvidia)/,
    mode: 'madvise',
    source: 'https://www.golinuxcloud.com/linux-transparent-hugepages-guide/',
  },
  {
    image: /^Debian GNU\/Linux/,
    kernel: /-(amd64|arm64)$/,
    mode: 'always',
    source: 'CONFIG_TRANSPARENT_HUGEPAGE_ALWAYS in its kernel package',
  },
  {
    image: /^(Red Hat Enterprise Linux|CentOS|Rocky Linux|AlmaLinux)/,
    kernel: /\.el\d/,
    mode: 'always',
    source: 'CONFIG_TRANSPARENT_HUGEPAGE_ALWAYS in its kernel package',
  },
  {
    image: /^Talos \(v1\.(9|[1-9]\d)/,
    kernel: /-talos/,
    mode: 'madvise',
    source: 'https://github.com/siderolabs/pkgs/pull/1036',
  },
];

/**
 * How a node's kernel uses transparent huge pages, as far as its image and the name of its kernel tell. A boot argument or a tuning
 * agent may have changed it, which no field of a node shows: it is always an assumption.
 */
export function hugePagesOf({ osImage, kernel }: Node): Known<HugePages> {
  const row = BOOTS.find((boots) => boots.image.test(osImage) && boots.kernel.test(kernel));
  if (row) return known(row.mode, from('assumption', `${osImage} with kernel ${kernel} boots so: ${row.source}`));
  return unknown(
    `nothing of the node tells how kernel ${kernel} of "${osImage}" uses transparent huge pages`,
    'Run `cat /sys/kernel/mm/transparent_hugepage/enabled` in a pod on the node',
  );
}
