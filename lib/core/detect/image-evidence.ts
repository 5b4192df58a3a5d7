import { from, type Known, known, unknown } from '../known.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Evidence } from './detection.ts';

const NOT_READ = unknown('the image was not read', 'let Headroom read the image from its registry');

const variable = (image: ImageConfig, name: string): string | undefined =>
  image.env.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);

/** What the image's own configuration says: a JDK leaves its variables there, a start command its words. */
export function imageEvidence(image: ImageConfig | undefined): readonly Evidence[] {
  if (image === undefined) return [];
  const variables = ['JAVA_VERSION', 'JAVA_HOME', 'JAVA_TOOL_OPTIONS'].filter(
    (name) => variable(image, name) !== undefined,
  );
  const words = [...image.entrypoint, ...image.cmd].join(' ');
  const evidence: Evidence[] = [];
  if (variables.length > 0) evidence.push({ says: `the image sets ${variables.join(', ')}`, from: 'image', weight: 8 });
  if (/(?:^|[\s/])java(?:\s|$)|\.jar(?:\s|$)/.test(words))
    evidence.push({ says: `the image starts ${words}`, from: 'image', weight: 20 });
  if (/(?:^|[\s/])(?:node|npm|python3?|ruby|dotnet|php-fpm|nginx|mysqld|mongod|redis-server)(?:\s|$)/.test(words))
    evidence.push({ says: `the image starts ${words}`, from: 'image', weight: -20 });
  return evidence;
}

/** The release that the image's `JAVA_VERSION` tells: `jdk-17.0.15+6`, `17.0.15`, `8u392`, `v21.0.2`. */
export function imageRelease(image: ImageConfig | undefined): Known<string> {
  if (image === undefined) return NOT_READ;
  const text = variable(image, 'JAVA_VERSION') ?? '';
  const release = /(?:jdk-?|v)?(?<release>8u\d+|1\.8\.0_\d+|\d+(?:\.\d+)*)/i.exec(text)?.groups?.['release'];
  return release === undefined
    ? unknown('the image sets no JAVA_VERSION')
    : known(release.replace(/^1\.8\.0_/, '8u'), from('image', `JAVA_VERSION=${text}`));
}
