import { from, type Known, known, unknown } from '../known.ts';
import { type ImageReference, parseImageReference } from './image-reference.ts';
import type { JdkImage } from './jdk-image.ts';
import { JDK_PRODUCTS } from './rows/jdk-products.ts';
import { JDK_VENDORS } from './rows/jdk-vendors.ts';

/** What a reference tells of the JDK in the image. */
export type NamedJdk = {
  readonly row: JdkImage | undefined;
  readonly release: Known<string>;
  readonly vendor: Known<string>;
  readonly vm: Known<'hotspot' | 'openj9'>;
};

/** `app:1.2-java17`, `my-jre-11-service`, `x:jdk21`: makers of applications name the release behind such a word. */
const ANYWHERE =
  /(?:^|[-_./:])(?:java|jdk|jre|openjdk|temurin|corretto|zulu|liberica|semeru|graalvm)[-_]?(?:1\.)?(?<release>8u\d+|\d{1,2}(?:\.0\.\d+)?)(?=$|[-_./:+])/;

const NOT_NAMED = unknown('the image’s name does not tell it', 'let Headroom read the image from its registry');

/** The release, vendor and VM as far as the image's name tells. */
export function namedJdk(image: string): NamedJdk {
  const reference = parseImageReference(image);
  const whole = `${reference.name}:${(reference.tag ?? '').toLowerCase()}`;
  const row = [...JDK_VENDORS, ...JDK_PRODUCTS].find((candidate) => candidate.image.test(whole));
  const source = from('image-name', image);
  const openj9 =
    row?.vm === 'openj9' || row?.openj9Tag?.test(reference.tag ?? '') === true || /openj9|semeru/.test(whole);
  return {
    row,
    release: releaseOf(reference, whole, row, image),
    vendor: row === undefined ? NOT_NAMED : known(row.vendor, source),
    vm: row === undefined && !openj9 ? NOT_NAMED : known(openj9 ? 'openj9' : 'hotspot', source),
  };
}

function releaseOf(
  { name, tag }: ImageReference,
  whole: string,
  row: JdkImage | undefined,
  image: string,
): Known<string> {
  const source = from('image-name', image);
  const rule = row?.release;
  if (rule !== undefined && 'is' in rule) return known(rule.is, source);
  const told = rule?.pattern.exec(rule.in === 'name' ? name : (tag ?? ''))?.groups?.['release'];
  const found = told ?? ANYWHERE.exec(whole)?.groups?.['release'];
  return found === undefined ? NOT_NAMED : known(found.replace(/^1\.8(?:\.0)?/, '8'), source);
}
