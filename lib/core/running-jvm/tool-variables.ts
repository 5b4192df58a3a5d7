import { from, type Known, known, unknown } from '../known.ts';
import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container } from '../model/container.ts';
import { APPLICATION_VARIABLES } from './tool-words.ts';

const WANTED: ReadonlySet<string> = new Set(APPLICATION_VARIABLES);

/** Whether a variable is set that jcmd's own JVM would take for its own. Unknown when the image or a whole Secret may set one. */
export function toolVariables({ env }: Pick<Container, 'env'>, image: ImageConfig | undefined): Known<boolean> {
  if (env.some(({ name }) => WANTED.has(name))) return known(true, from('pod-spec', 'env'));
  if (env.some(({ name, value }) => name.endsWith('*') && value.state === 'unknown'))
    return unknown('variables come from a source that is not read');
  if (image === undefined) return unknown('the image, which may set one, was not read', 'Set HEADROOM_READ_IMAGES=1');
  return known(
    image.env.some((line) => WANTED.has(line.split('=')[0] ?? '')),
    from('image', 'Env'),
  );
}
