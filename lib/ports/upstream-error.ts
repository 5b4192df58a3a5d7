/** Trouble with a source, each with what the reader can do; a scan answers with what it has and a list of gaps. */
export type UpstreamError =
  | { readonly kind: 'unreachable'; readonly address: string; readonly detail: string; readonly remedy: string }
  | { readonly kind: 'forbidden'; readonly what: string; readonly detail: string; readonly remedy: string }
  | { readonly kind: 'malformed'; readonly what: string; readonly detail: string; readonly remedy: string }
  | { readonly kind: 'timed-out'; readonly what: string; readonly afterMilliseconds: number; readonly remedy: string }
  | { readonly kind: 'cancelled' };
