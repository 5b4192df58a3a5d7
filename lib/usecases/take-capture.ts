import { err, type Result } from '#lib/core/result.ts';
import type { CaptureWriter } from '#lib/ports/capture-writer.ts';
import type { FactsSource } from '#lib/ports/facts-source.ts';
import type { UpstreamError } from '#lib/ports/upstream-error.ts';

export type TakenCapture = {
  readonly path: string;
  readonly bytes: number;
  readonly workloads: number;
  readonly gaps: number;
};

/** Reads a source and keeps its facts as one file. */
export async function takeCapture(
  source: FactsSource,
  writer: CaptureWriter,
  signal: AbortSignal,
  progress: (says: string) => void,
): Promise<Result<TakenCapture, UpstreamError>> {
  const facts = await source.read(signal, progress);
  if (!facts.ok) return err(facts.error);
  const written = await writer.write(facts.value);
  if (!written.ok) return written;
  const { workloads, gaps } = facts.value;
  return { ok: true, value: { ...written.value, workloads: workloads.length, gaps: gaps.length } };
}
