import { clustersOf } from './clusters.ts';
import { deps } from './deps.ts';
import { readEnv } from './env.ts';

/** Starts the first scan before anybody asks. A process whose environment is wrong ends here and says every fault of it. */
export function boot(): void {
  const env = readEnv(process.env);
  const clusters = env.ok ? clustersOf(env.value, process.env) : env;
  if (clusters.ok) {
    deps();
    return;
  }
  process.stderr.write(`the environment is wrong:\n${clusters.error.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
}
