import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok } from '#lib/core/result.ts';
import type { CaptureWriter } from '#lib/ports/capture-writer.ts';
import { encodeCapture } from './capture-document.ts';

/** Writes captures to one file, whole or not at all. */
export function captureFile(path: string): CaptureWriter {
  return {
    async write(facts) {
      const bytes = await encodeCapture(facts);
      const unfinished = `${path}.unfinished`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(unfinished, bytes);
        await rename(unfinished, path);
      } catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        return err({
          kind: 'unreachable',
          address: path,
          detail,
          remedy: 'Name a file in a folder that this user may write',
        });
      }
      return ok({ path, bytes: bytes.length });
    },
  };
}
