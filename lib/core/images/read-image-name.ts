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

/** A lookalike is known to be none whatever its variables say: they were often copied from its neighbour. */
const LOOKALIKE = -24;

/** A product is known; a native executable is no JVM even where the product usually is one. */
const WEIGHTS: Readonly<Record<Product['runs'], number>> = { jvm: 8, 'native-image': -100, other: -8 };

/** Reads an image's name: a JDK's own image, a known product, or words that its maker put into it. */
export function readImageName(image: string): ImageName {
  const reference = parseImageReference(image);
  const whole = `${reference.name}:${(reference.tag ?? '').toLowerCase()}`;
  const jdk = namedJdk(image);
  const product = PRODUCTS.find((row) => row.image.test(whole));
  const hints: NameHint[] = [];
  if (product !== undefined) hints.push({ says: `${image} is ${product.is}`, weight: weightOf(product) });
  if (jdk.row !== undefined) hints.push({ says: `${image} holds a JDK`, weight: 8 });
  else if (jdk.release.state === 'known') hints.push({ says: `the name tells Java ${jdk.release.value}`, weight: 6 });
  if (product === undefined) {
    const words = wordsOf(reference);
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

const weightOf = (product: Product): number =>
  product.runs === 'other' && LOOKALIKES.includes(product) ? LOOKALIKE : WEIGHTS[product.runs];
