import type { ScanRunner } from './scan-runner.ts';

/** Scans a live cluster again and again. What was read from a file does not change by itself. The timer keeps no process alive. */
export function keepScanning(scans: ScanRunner, everySeconds: number | 'off'): void {
  if (everySeconds === 'off') return;
  const again = async (): Promise<void> => {
    const scan = await scans.current();
    if (scan === undefined || scan.facts.origin.kind === 'live') scans.start();
  };
  setInterval(() => void again(), everySeconds * 1000).unref();
}
