import { writeSync } from 'node:fs';
import { deps } from '#lib/runtime/deps.ts';

/** A process of Headroom without its pages: it scans what its environment names and says each second what it shows. */
const { clusters } = deps();
setInterval(async () => {
  for (const { scans, duty } of clusters) {
    const { state } = scans.progress();
    writeSync(1, `${JSON.stringify({ mine: await duty.isMine(), shows: scans.latest()?.id, state })}\n`);
  }
}, 250);
