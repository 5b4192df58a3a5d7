import { readEnv } from './env.ts';
import { startScan } from './scans.ts';

/** Starts the first scan before anybody asks. A process whose environment is wrong ends here and says every fault of it. */
export function boot(): void {
  const env = readEnv(process.env);
  if (env.ok) {
    startScan();
    return;
  }
  process.stderr.write(`the environment is wrong:\n${env.error.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
}
