import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ClusterFacts } from '#lib/core/model/cluster-facts.ts';
import { err, ok } from '#lib/core/result.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import { decodeCapture } from './capture-document.ts';

/** What was simulated stays so; the rest is a capture from here on, whatever it was when it was taken. */
const stored = (facts: ClusterFacts, path: string): ClusterFacts => ({
  ...facts,
  origin: {
    kind: facts.origin.kind === 'simulated' ? 'simulated' : 'capture',
    name: basename(path),
  },
});

/** The facts that a capture file holds. */
export function captureSource(path: string): FactsSource {
  return {
    says: `capture ${path}`,
    async read(signal, progress) {
      progress(`reading ${path}`);
      let bytes: Buffer;
      try {
        bytes = await readFile(path, { signal });
      } catch (cause) {
        if (signal.aborted) return err({ kind: 'cancelled' });
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err({
          kind: 'unreachable',
          address: path,
          detail,
          remedy: 'Name a capture file that this user may read',
        });
      }
      const facts = await decodeCapture(bytes);
      if (facts.ok) return ok(stored(facts.value, path));
      const remedy = 'Take the capture again with this version: headroom capture --context NAME --out FILE';
      return err({ kind: 'malformed', what: path, detail: facts.error, remedy });
    },
  };
}
