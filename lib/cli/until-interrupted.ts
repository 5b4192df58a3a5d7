/** A signal that aborts when a person presses Ctrl+C, so that a long read ends in order. */
export function untilInterrupted(): AbortSignal {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  return abort.signal;
}
