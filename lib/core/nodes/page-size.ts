import { from, type Known, known, unknown } from '../known.ts';
import type { Node } from '../model/node.ts';

const KIB = 1024;

/** Arm distributions whose usual kernel has small pages; their kernels with large ones say so in the name. */
const SMALL_BY_DEFAULT =
  /^(Ubuntu|Debian|Amazon Linux|Bottlerocket|Container-Optimized OS|Flatcar|Talos|Fedora|(Microsoft )?Azure Linux)/;

/**
 * Bytes of a page of a node's kernel, which is a choice of the build on Arm alone. Red Hat's 8 is built with 64 KiB there, 9 has a
 * kernel of each kind. Source: "Considerations in adopting RHEL 9", chapter Kernel, on docs.redhat.com.
 */
export function pageSizeOf({ arch, kernel, osImage }: Node): Known<number> {
  if (arch === 'amd64') return known(4 * KIB, from('node', 'amd64'));
  if (arch !== 'arm64') return unknown(`the page size of ${arch} is not in Headroom's table`, REMEDY);
  if (/[+-]64kb?\b/.test(kernel)) return known(64 * KIB, from('node', `kernel ${kernel}`));
  if (/\.el8(_|\.|$)/.test(kernel)) return known(64 * KIB, from('node', `kernel ${kernel} of release 8`));
  if (/\.el(9|10)(_|\.|$)/.test(kernel)) return known(4 * KIB, from('node', `kernel ${kernel}`));
  if (SMALL_BY_DEFAULT.test(osImage)) return known(4 * KIB, from('assumption', `the usual kernel of ${osImage}`));
  return unknown(`kernel ${kernel} on arm64 may have pages of 4, 16 or 64 KiB`, REMEDY);
}

const REMEDY = 'Run `getconf PAGESIZE` in a pod on the node';
