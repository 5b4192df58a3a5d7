import type { ImageConfig } from '../model/cluster-facts.ts';
import type { Container, EnvVar } from '../model/container.ts';
import { expandVariables } from './expand-variables.ts';
import type { OptionOrigin } from './option.ts';
import type { Traced } from './traced.ts';

/** The variables of a process, each with the places its text comes from. */
export type Environment = ReadonlyMap<string, Traced>;

/** How the batch contract spells where a variable's text stands. */
function originOf({ name, origin }: EnvVar): OptionOrigin {
  switch (origin.kind) {
    case 'config-map':
      return origin.whole
        ? `configMap:${origin.name}/${origin.key}`
        : `env:${name}<configMap:${origin.name}/${origin.key}`;
    case 'secret':
      return `secret:${origin.name}/${origin.key ?? name}`;
    case 'literal':
    case 'field':
    case 'resource-field':
      return `env:${name}`;
  }
}

/**
 * The variables of the specification, each expanded against those before it. `$(NAME)` in command and arguments sees these alone.
 * Source: k8s.io/kubernetes pkg/kubelet/kubelet_pods.go, `makeEnvironmentVariables` (references see earlier names only).
 */
export function declaredEnvironment(container: Container): Environment {
  const declared = new Map<string, Traced>();
  for (const entry of container.env) declared.set(entry.name, tracedValue(entry, declared));
  return declared;
}

/** What the first process finds: the image's variables, and over them the specification's. */
export function processEnvironment(declared: Environment, image: ImageConfig | undefined): Environment {
  const underneath = (image?.env ?? []).flatMap((line): [string, Traced][] => {
    const at = line.indexOf('=');
    return at < 1 ? [] : [[line.slice(0, at), [{ text: line.slice(at + 1), origin: 'image' }]]];
  });
  return new Map([...underneath, ...declared]);
}

function tracedValue(entry: EnvVar, declared: Environment): Traced {
  const origin = originOf(entry);
  const { value } = entry;
  if (value.state === 'unknown') return [{ text: `$(${entry.name})`, origin, unknown: value.why }];
  if (entry.origin.kind !== 'literal') return [{ text: value.value, origin }];
  return expandVariables(value.value, origin, (name) =>
    declared.get(name)?.map((span) => (span.unknown === undefined ? { ...span, origin } : span)),
  );
}
