import { parseImageReference, wordsOf } from './image-reference.ts';
import { NAME_WORDS } from './name-words.ts';
import { type NamedJdk, namedJdk } from './named-release.ts';
import type { Product } from './product.ts';
import { JVM_PRODUCTS } from './rows/jvm-products.ts';
import { LOOKALIKES } from './rows/lookalikes.ts';
import { OTHER_PRODUCTS } from './rows/other-products.ts';
import { SAMPLE_SERVICES } from './rows/sample-services.ts';

/** What speaks for or against a JVM in an image's name. */
export type NameHint = { readonly says: string; readonly weight: number };

/** All that an image's name tells. */
export type ImageName = { readonly jdk: NamedJdk; readonly hints: readonly NameHint[]; readonly native: boolean };

const PRODUCTS: readonly Product[] = [...LOOKALIKES, ...SAMPLE_SERVICES, ...JVM_PRODUCTS, ...OTHER_PRODUCTS];

/**
 * A known product weighs 8. One that is known to be no JVM weighs more than all that variables say, for they are often copied from a
 * neighbour; a name that only ends in a product's, or a base that others build on, does not. A product in the path alone only points to it.
 * A native executable is no JVM even where the product usually is one.
 */
const WEIGHTS = { jvm: 8, path: 3, native: -100, other: -24, base: -8 } as const;

/** Reads an image's name: a JDK's own image, a known product, or words that its maker put into it. */
export function readImageName(image: string): ImageName {
  const reference = parseImageReference(image);
  const whole = `${reference.name}:${(reference.tag ?? '').toLowerCase()}`;
  const jdk = namedJdk(image);
  const product = PRODUCTS.find((row) => row.image.test(withoutHost(whole)));
  const hints: NameHint[] = [];
  if (product !== undefined) hints.push({ says: `${image} is ${product.is}`, weight: weightOf(product, whole) });
  if (jdk.row !== undefined) hints.push({ says: `${image} holds a JDK`, weight: 8 });
  else if (jdk.release.state === 'known') hints.push({ says: `the name tells Java ${jdk.release.value}`, weight: 6 });
  if (product === undefined) {
    const words = wordsOf({ ...reference, name: withoutHost(reference.name) });
    const own = wordsOf({
      ...reference,
      name: reference.name.slice(reference.name.lastIndexOf('/') + 1),
      tag: undefined,
    });
    const edges = [own[0] ?? '', own.at(-1) ?? ''];
    for (const { word, is, weight, atEdge } of NAME_WORDS) {
      const found = (atEdge === true ? edges : words).find((candidate) => word.test(candidate));
      if (found !== undefined) hints.push({ says: `“${found}” in the image’s name points to ${is}`, weight });
    }
  }
  return { jdk, hints, native: product?.runs === 'native-image' };
}

/** A registry's own name says nothing of an image: it may be called after anything. */
const withoutHost = (whole: string): string => whole.replace(/^[^/]*[.:][^/]*\//, '');

function weightOf({ image, runs, base }: Product, whole: string): number {
  const name = withoutHost(whole);
  if (runs === 'native-image') return WEIGHTS.native;
  const found = image.exec(name);
  if (runs === 'other') return base === true || found?.groups?.['prefix'] !== undefined ? WEIGHTS.base : WEIGHTS.other;
  const slash = name.lastIndexOf('/');
  const ends = (found?.index ?? 0) + (found?.[0].length ?? 0);
  return slash < 0 || ends > slash || image.test(name.slice(slash)) ? WEIGHTS.jvm : WEIGHTS.path;
}
