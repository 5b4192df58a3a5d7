import { formatSpan } from '../../units/format.ts';
import { defineRule } from '../rule.ts';

/** More restarts than this in the window are no accident. */
const MANY = 5;

/** The container restarts often. */
export const repeatedRestarts = defineRule({
  id: 'repeated-restarts',
  severity: 'warning',
  title: 'The container restarts often',
  group: 'failure handling',
  docs: {
    why: 'Each restart loses a warm JVM and the work in flight. A container that comes back every few hours looks healthy in every list.',
    source: 'https://github.com/virtualcell/vcell/issues/1899',
  },
  needs: ['restarts', 'spanSeconds'],
  check({ restarts, spanSeconds }) {
    if (restarts <= MANY) return undefined;
    const window = formatSpan(spanSeconds);
    return {
      message: `${restarts} restarts in ${window}`,
      evidence: { restarts: `${restarts}`, window },
      fix: 'Look at how the container last ended (kubectl describe pod): the exit code tells the kernel, the probe and the program apart',
    };
  },
  examples: { failing: { restarts: 24, spanSeconds: 86400 }, passing: { restarts: 1, spanSeconds: 86400 } },
});
