/** Deeper than any manifest's own indentation; leading blanks of a continued line are folded away. */
const DEEP = ' '.repeat(256);

/** A quoted scalar from its opening to its closing quote. */
const SCALAR: Readonly<Record<string, RegExp>> = { '"': /"(?:[^"\\]|\\[\s\S])*"/y, "'": /'(?:[^']|'')*'/y };

/**
 * Indents the continued lines of the quoted scalar whose reading ended before `offset`. The grammar asks them to be indented further
 * than their parent; the parser of the Kubernetes tools does not, and real manifests rely on it. Line numbers stay as they are.
 * Undefined when no such scalar stands there.
 * Source: go.yaml.in/yaml scannerc.go, `yaml_parser_scan_flow_scalar`, which looks at no indentation.
 */
export function indentQuoted(text: string, offset: number): string | undefined {
  for (let start = offset; start >= 0; start -= 1) {
    const pattern = SCALAR[text[start] ?? ''];
    if (pattern === undefined || text[start - 1] === '\\') continue;
    pattern.lastIndex = start;
    const scalar = pattern.exec(text)?.[0];
    if (scalar === undefined || start + scalar.length <= offset) return undefined;
    const indented = scalar.replace(/\n(?=[ \t]*\S)/g, `\n${DEEP}`);
    return indented === scalar ? undefined : text.slice(0, start) + indented + text.slice(start + scalar.length);
  }
  return undefined;
}
