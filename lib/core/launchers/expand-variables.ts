import type { OptionOrigin } from './option.ts';
import type { Span, Traced } from './traced.ts';

/** `$$` is an escaped dollar, `$(NAME)` a reference; anything else stays as it is. */
const REFERENCE = /\$\$|\$\((?<name>[^()]*)\)/g;

/**
 * Replaces `$(NAME)` as the kubelet does: references to names that are not defined (yet) stay as they are written, `$$(NAME)` gives
 * `$(NAME)`, nothing is expanded twice. `find` answers for a defined name.
 * Source: k8s.io/kubernetes third_party/forked/golang/expansion/expand.go.
 */
export function expandVariables(
  text: string,
  origin: OptionOrigin,
  find: (name: string) => Traced | undefined,
  unresolved: (name: string) => string | undefined = () => undefined,
): Traced {
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index), origin });
    end = match.index + match[0].length;
    const name = match.groups?.['name'];
    if (name === undefined) spans.push({ text: '$', origin });
    else {
      const why = unresolved(name);
      spans.push(...(find(name) ?? [{ text: match[0], origin, ...(why === undefined ? {} : { unknown: why }) }]));
    }
  }
  if (end < text.length || spans.length === 0) spans.push({ text: text.slice(end), origin });
  return spans;
}
