import { join } from 'node:path';

/** The capture that is shown when no cluster is known; Headroom is started in its own folder. */
export const SAMPLE_CAPTURE = join('lib', 'adapters', 'capture', 'samples', 'sample.capture.json.gz');
