import { flagOf, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** An agent whose memory no setting bounds. */
export const agentOutsideBudget = defineRule({
  id: 'agent-outside-budget',
  severity: 'info',
  title: 'An agent takes memory beside the heap',
  group: 'off-heap',
  docs: {
    why: 'An agent brings classes, threads and often native memory of its own: 50 to 150 MiB for the usual tracing agents. A limit that was tried without it is too tight with it.',
    source: 'https://opentelemetry.io/docs/zero-code/java/agent/performance/',
  },
  needs: ['options'],
  check({ options }) {
    const agents = options
      .filter(({ readBy }) => readBy === 'jvm' || readBy === 'launcher')
      .map(flagOf)
      .filter(({ name }) => name === '-javaagent' || name === '-agentpath');
    const [first] = agents;
    if (!first) return undefined;
    const file = first.value.split('=', 1)[0] ?? first.value;
    return {
      message: `The agent ${file} takes memory outside the heap`,
      evidence: Object.fromEntries(agents.map(({ option }) => [option.text, placeOf(option.origin)])),
      fix: 'Size resources.limits.memory from a run with the agent: it counts into metaspace, threads and native memory',
    };
  },
  examples: {
    failing: { options: ['-javaagent:/otel/opentelemetry-javaagent.jar'] },
    passing: { options: ['-Dotel.service.name=shop'] },
  },
});
