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

/** A product is known; a native executable is no JVM even where the product usually is one. */
const WEIGHTS: Readonly<Record<Product['runs'], number>> = { jvm: 8, 'native-image': -40, other: -8 };

/** Reads an image's name: a JDK's own image, a known product, or words that its maker put into it. */
export function readImageName(image: string): ImageName {
  const reference = parseImageReference(image);
  const whole = `${reference.name}:${(reference.tag ?? '').toLowerCase()}`;
  const jdk = namedJdk(image);
  const product = PRODUCTS.find((row) => row.image.test(whole));
  const hints: NameHint[] = [];
  if (product !== undefined) hints.push({ says: `${image} is ${product.is}`, weight: WEIGHTS[product.runs] });
  if (jdk.row !== undefined) hints.push({ says: `${image} holds a JDK`, weight: 8 });
  else if (jdk.release.state === 'known') hints.push({ says: `the name tells Java ${jdk.release.value}`, weight: 6 });
  if (product === undefined) {
    const words = wordsOf(reference);
    for (const { word, is, weight } of NAME_WORDS) {
      const found = words.find((candidate) => word.test(candidate));
      if (found !== undefined) hints.push({ says: `“${found}” in the image’s name points to ${is}`, weight });
    }
  }
  return { jdk, hints, native: product?.runs === 'native-image' };
}
