import { TakenIn } from '#lib/http/contract/kept-scans.ts';
import { getJson } from './get-json.ts';

/** Sends a capture file to be kept as a scan. */
export const keepCapture = (file: Blob): Promise<TakenIn> =>
  getJson('/api/scans', TakenIn, { method: 'POST', body: file });
