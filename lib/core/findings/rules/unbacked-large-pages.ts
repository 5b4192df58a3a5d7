import { isOn, placeOf } from '../flag-set.ts';
import { defineRule } from '../rule.ts';

/** Large pages are asked for that the container is not given. */
export const unbackedLargePages = defineRule({
  id: 'unbacked-large-pages',
  severity: 'warning',
  title: 'Large pages that the container may not use',
  group: 'shadowed and unread flags',
  docs: {
    why: 'A container has as many large pages as its limits name, and none otherwise. The JVM warns once, goes on with small pages, and the gain that somebody measured is not there.',
    source: 'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
  },
  needs: ['flags', 'container'],
  check({ flags, container }) {
    const setting = flags.get('UseLargePages') ?? flags.get('UseHugeTLBFS');
    if (setting?.value !== 'true' || isOn(flags, 'UseTransparentHugePages') || container.hasHugePages === true)
      return undefined;
    return {
      message: `${setting.option.text} asks for large pages, and resources.limits names no hugepages-2Mi`,
      evidence: { [setting.option.text]: placeOf(setting.option.origin) },
      fix: 'Name hugepages-2Mi in resources.limits, on nodes that set them aside, or write -XX:+UseTransparentHugePages',
      field: 'resources.limits',
    };
  },
  examples: {
    failing: { options: ['-XX:+UseLargePages'] },
    passing: { options: ['-XX:+UseLargePages'], container: { hasHugePages: true } },
  },
});
