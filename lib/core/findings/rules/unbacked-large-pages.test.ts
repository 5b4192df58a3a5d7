import { ruleTable } from '#lib/testing/rule-table.ts';
import { unbackedLargePages } from './unbacked-large-pages.ts';

ruleTable(unbackedLargePages, { options: ['-XX:+UseLargePages'] }, [
  { is: 'finding', says: 'names no hugepages-2Mi', why: 'no large pages are granted' },
  { container: { hasHugePages: true }, is: 'pass', why: 'they are' },
  { options: ['-XX:-UseLargePages'], is: 'pass', why: 'switched off' },
  {
    options: ['-XX:+UseLargePages', '-XX:+UseTransparentHugePages'],
    is: 'pass',
    why: 'transparent ones need no grant',
  },
  { options: ['-Xmx1g'], is: 'pass', why: 'not asked for' },
]);
